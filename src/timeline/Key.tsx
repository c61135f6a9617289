import { day } from '#model/day.ts';
import type { Extent, Form } from '#timeline/layout/extent.ts';
import { MarkGlyph } from '#timeline/MarkGlyph.tsx';

export interface KeyProps {
  /** The forms in use, and whether anything is planned or soft: the key shows nothing else. */
  readonly forms: ReadonlySet<Form>;
  readonly planned: boolean;
  readonly soft: boolean;
}

const SAMPLE_DAY_PX = 10;

function sample(form: Form, days: number): Extent {
  const at = form === 'accumulated' ? days - 0.5 : 0.5;
  return { form, from: day(0), to: days, at };
}

const ENTRIES: readonly { readonly form: Form; readonly days: number; readonly x: number; readonly label: string }[] = [
  { form: 'day', days: 1, x: 14, label: 'on a day' },
  { form: 'throughout', days: 2.6, x: 6, label: 'on every day' },
  { form: 'within', days: 2.6, x: 6, label: 'on some day within' },
  { form: 'accumulated', days: 2.4, x: 23, label: 'total up to' },
  { form: 'before', days: 1, x: 23, label: 'by then' },
  { form: 'after', days: 1, x: 6, label: 'then or later' },
];

/** How to read a mark. */
export function Key({ forms, planned, soft }: KeyProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-2xs text-muted" aria-label="How dates are drawn">
      {ENTRIES.filter(({ form }) => forms.has(form)).map(({ form, days, x, label }) => (
        <KeyEntry key={form} label={label}>
          <g transform={`translate(${x} 8)`}>
            <MarkGlyph extent={sample(form, days)} dayPx={SAMPLE_DAY_PX} look={null} planned={false} soft={false} />
          </g>
        </KeyEntry>
      ))}
      {planned ? (
        <KeyEntry label="planned">
          <g transform="translate(18 8)">
            <MarkGlyph extent={sample('day', 1)} dayPx={SAMPLE_DAY_PX} look={null} planned soft={false} />
          </g>
        </KeyEntry>
      ) : null}
      {soft ? (
        <KeyEntry label="uncertain or about then">
          <g transform="translate(18 8)">
            <MarkGlyph extent={sample('day', 1)} dayPx={SAMPLE_DAY_PX} look={null} planned={false} soft />
          </g>
        </KeyEntry>
      ) : null}
    </ul>
  );
}

function KeyEntry({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg className="key-glyph" width={36} height={16} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
