import type { ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, headAt } from '#model/chronology.ts';
import { extentOf, type Form } from '#timeline/layout/extent.ts';

/** What a key must explain. */
export interface FormsInUse {
  readonly forms: ReadonlySet<Form>;
  readonly planned: boolean;
  readonly soft: boolean;
}

/** The forms of dates that stand on the axis. */
export function formsIn({ events }: Chronology, limits: ViewportLimits): FormsInUse {
  const forms = new Set<Form>();
  let planned = false;
  let soft = false;
  for (let index = 0; index < events.length; index += 1) {
    const head = headAt(events, index);
    const extent = extentOf(head, limits);
    if (!extent) continue;
    forms.add(extent.form);
    planned ||= head.status === 'planned';
    soft ||= head.approximate || head.uncertain;
  }
  return { forms, planned, soft };
}
