import { DataFiles } from '#about/DataFiles.tsx';
import type { About } from '#model/surveys/about.ts';

export interface UsingItProps {
  /** Of the corpus. */
  readonly title: string;
  readonly about: About;
  /** Of the site, with a slash at its end. */
  readonly base: string;
}

/** How to cite, what may be used and how, and how to put in other articles. */
export function UsingIt({ title, about, base }: UsingItProps) {
  return (
    <div className="grid max-w-[62ch] gap-3">
      <p>
        To cite one event, article or passage, open it and choose <em>Share</em>: it gives a reference in several forms
        and a link that names the edition of the text. The whole is “{title}”, a Sourceline record.
      </p>
      <p>
        The articles belong to their publishers; they stand here for quotation and study. The program is free software
        under the MIT licence; the licences of the parts by others stand in{' '}
        <a href={`${base}licences.txt`} className="text-link">
          licences.txt
        </a>
        .
      </p>
      {about.corrections === null ? null : (
        <p>
          Something is wrong?{' '}
          <a href={about.corrections} className="text-link">
            Suggest a correction
          </a>
          .
        </p>
      )}
      <p>All of it can be downloaded:</p>
      <DataFiles files={about.files} base={base} />
      <p>
        The same program shows any folder of articles, with the events and claims that editors write down from them. How
        such a folder is made stands in the seeds/README.md of the program.
      </p>
    </div>
  );
}
