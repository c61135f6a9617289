import { day } from '#model/day.ts';
import type { Extent, Form } from '#timeline/layout/extent.ts';
import { MarkGlyph } from '#timeline/MarkGlyph.tsx';

export interface KeyProps {
  /** The forms in use, and whether anything is planned or soft: the key shows nothing else. */
  readonly forms: ReadonlySet<Form>;
  readonly planned: boolean;
  readonly soft: boolean;
  /** Whether lanes end where their article was published. */
  readonly published: boolean;
}

const SAMPLE_DAY_PX = 10;

function sample(form: Form, days: number): Extent {
  const at = form === 'accumulated' ? days - 0.5 : 0.5;
  return { form, from: day(0), to: days, at };
}

interface KeySample {
  readonly form: Form;
  readonly days: number;
  /** Where the mark stands in the picture, and how wide that is, in pixels. */
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

const SAMPLES: readonly KeySample[] = [
  { form: 'day', days: 1, x: 6, width: 12, label: 'on a day' },
  { form: 'throughout', days: 2.6, x: 6, width: 28, label: 'on every day' },
  { form: 'within', days: 2.6, x: 6, width: 28, label: 'some day within' },
  { form: 'accumulated', days: 2.4, x: 21, width: 27, label: 'total up to' },
  { form: 'before', days: 1, x: 23, width: 29, label: 'by then' },
  { form: 'after', days: 1, x: 6, width: 29, label: 'then or later' },
];

/** How to read a mark. */
export function Key({ forms, planned, soft, published }: KeyProps) {
  const onDay = (state: { readonly planned: boolean; readonly soft: boolean }) => (
    <g transform="translate(6 8)">
      <MarkGlyph extent={sample('day', 1)} dayPx={SAMPLE_DAY_PX} look={null} {...state} />
    </g>
  );
  return (
    <ul className="flex flex-wrap gap-x-4.5 gap-y-1 text-2xs text-muted" aria-label="How dates are drawn">
      {SAMPLES.filter(({ form }) => forms.has(form)).map(({ form, days, x, width, label }) => (
        <KeyEntry key={form} label={label} width={width}>
          <g transform={`translate(${x} 8)`}>
            <MarkGlyph extent={sample(form, days)} dayPx={SAMPLE_DAY_PX} look={null} planned={false} soft={false} />
          </g>
        </KeyEntry>
      ))}
      {planned ? (
        <KeyEntry label="planned" width={12}>
          {onDay({ planned: true, soft: false })}
        </KeyEntry>
      ) : null}
      {soft ? (
        <KeyEntry label="uncertain" width={12}>
          {onDay({ planned: false, soft: true })}
        </KeyEntry>
      ) : null}
      {published ? (
        <KeyEntry label="article published" width={20}>
          <path className="fill-none stroke-(--source)" d="M0 12.5H18.5V3" />
        </KeyEntry>
      ) : null}
    </ul>
  );
}

interface KeyEntryProps {
  readonly label: string;
  readonly width: number;
  readonly children: React.ReactNode;
}

function KeyEntry({ label, width, children }: KeyEntryProps) {
  return (
    <li className="flex items-center gap-1.5">
      <svg className="key-glyph shrink-0" width={width} height={16} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
