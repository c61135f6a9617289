import type { Words } from '../browser/corpus.ts';
import { passageIn } from './places.ts';
import type { Reader } from './reader.ts';
import { until } from './until.ts';

const LIT = 'article mark:has([aria-current="true"])';
const OTHER = 'article mark:not(:has([aria-current="true"]))';

/** Without what tells paragraphs apart. */
const bare = (text: string) => text.replaceAll(/[\s*#]+/g, '');

/** Sees a passage lit in its article: in the window, whole, alone, and on another ground. */
export async function expectLit(reader: Reader, passage: Words): Promise<void> {
  await reader.see(passageIn(passage));
  await until(`the passage ${passage.exact} is lit`, async () => {
    const lit = await reader.driver.evaluate(lookAt, LIT);
    const others = await reader.driver.evaluate(lookAt, OTHER);
    const words = bare(lit.map(({ text }) => text).join(''));
    const isMarked = lit.every(({ ground }) => others.every((other) => other.ground !== ground));
    return words === bare(passage.exact) && isMarked
      ? { value: true }
      : { meanwhile: `Lit is “${words}”${isMarked ? '' : ', on the ground of others'}.` };
  });
}

/** The text and ground of marks. Runs in the page. */
function lookAt(selector: string): { text: string; ground: string }[] {
  return [...document.querySelectorAll(selector)].map((each) => ({
    text: each.textContent,
    ground: getComputedStyle(each).backgroundColor,
  }));
}
