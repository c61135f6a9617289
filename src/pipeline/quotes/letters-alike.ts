/*
 * Letters that look the same and are not; of each group the first stands for all. Most typefaces
 * draw these letters of Cyrillic, Greek and Armenian like Latin ones; and Arabic, Persian and Urdu
 * keyboards write some letters and the digits by other codes.
 */
const GROUPS =
  'aаα AАΑ BВΒ cсϲ CСϹ dԁ eе EЕΕ gɡ hһ HНΗ iіι IІΙӀ jј JЈ KКΚ kк MМΜ NΝ oоοօ OОΟ pрρ PРΡ qԛ sѕ SЅ TТΤ vνѵ wԝ xхχ XХΧ yуγ YҮΥУ ZΖ ' +
  'كکڪ يیىے هہەھ ٠۰ ١۱ ٢۲ ٣۳ ٤۴ ٥۵ ٦۶ ٧۷ ٨۸ ٩۹';

const FIRST_OF = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other) => [other, first] as const);
  }),
);

/**
 * The text with the first letter of its group for each; what follows is the same for texts that
 * look the same.
 */
export function foldAlikeLetters(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => FIRST_OF.get(letter) ?? letter);
}
