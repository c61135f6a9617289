import { printPage } from '#address/page-path.ts';
import { Fault, type FaultProps } from '#app/start/Fault.tsx';

export interface FaultPageProps extends FaultProps {
  /** Where the site stands on its host. */
  readonly base: string;
}

/** The whole page when nothing can be shown without what failed. */
export function FaultPage({ base, ...fault }: FaultPageProps) {
  return (
    <main className="mx-auto max-w-[62ch] px-4 py-10">
      <h1 className="mb-4 font-serif text-xl font-semibold">Sourceline</h1>
      <Fault {...fault} />
      <p className="mt-6 flex gap-4">
        <a href={base} className="underline">
          The timeline
        </a>
        <a href={printPage({ name: 'sources' }, base)} className="underline">
          All sources
        </a>
      </p>
    </main>
  );
}
