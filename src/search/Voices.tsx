import { countOf } from '#base/count-of.ts';
import { inWords } from '#base/in-words.ts';
import { day, printDay } from '#model/day.ts';
import type { Voice } from '#model/search/voices.ts';

/** More names than these are not answered one by one. */
const MOST = 3;

/** When those speak whom words name. */
export function Voices({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0 || voices.length > MOST) return null;
  return (
    <ul className="nums py-1 text-xs">
      {voices.map((voice) => (
        <li key={voice.name}>
          <strong className="font-semibold">{voice.name}</strong>: {voiceWords(voice)}
        </li>
      ))}
    </ul>
  );
}

/** `41 claims, said on 3 Oct 2015, 16 Oct 2015 and 3 Nov 2015`. */
function voiceWords({ claims, days, unsure }: Voice): string {
  const count = countOf(claims, 'claim');
  const spoken = days.length === 0 ? [] : [`said on ${inWords(days.map((each) => printDay(day(each))))}`];
  const rest = unsure === 0 ? [] : [`${days.length === 0 ? '' : `${unsure} `}on no day that is sure`];
  if (days.length === 0 && unsure === 0) return `${count} came through it.`;
  return `${count}, ${[...spoken, ...rest].join('; ')}.`;
}
