import type { ReactNode } from 'react';

export interface VoicePartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a voice's page under its heading, set beside it where there is room. */
export function VoicePart({ title, children }: VoicePartProps) {
  const id = `voice-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-2 border-t border-rule py-5 wide:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="font-serif text-lg leading-snug font-semibold text-balance">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
