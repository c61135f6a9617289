import { isolatedText } from '#base/shown-text.ts';
import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import { OutsideFacts } from '#explore/event/notes/OutsideFacts.tsx';
import type { Claim, Occasion, Outside } from '#model/corpus.ts';

export interface SourceRemarksProps {
  readonly claims: readonly Claim[];
  readonly occasions: ReadonlyMap<string, Occasion>;
}

/**
 * What is to be known of the days and occasions of a source's claims, once for all of them: notes
 * of the editor, and what a day rests on that no article gives.
 */
export function SourceRemarks({ claims, occasions }: SourceRemarksProps) {
  const named = new Set(claims.flatMap(({ occasion }) => occasion ?? []));
  const noted = [...named].flatMap((id) => occasions.get(id) ?? []).filter(({ note }) => note !== null);
  const facts = new Map<string, Outside>();
  for (const { said } of claims) if (said.outside) facts.set(`${said.outside.url} ${said.outside.says}`, said.outside);
  return (
    <>
      {noted.map(({ id, title, note }) => (
        <EditorsNote key={id} note={note} about={`on the occasion, “${isolatedText(title)}”`} />
      ))}
      {facts.size > 0 && (
        <div className="grid gap-1 text-xs">
          <h4 className="text-muted">The day on which it was said is known only from outside the articles:</h4>
          <OutsideFacts facts={[...facts.values()]} />
        </div>
      )}
    </>
  );
}
