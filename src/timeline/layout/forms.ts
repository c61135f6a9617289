import type { ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, statusAt } from '#model/chronology.ts';
import { datesOnAxis, OFF_AXIS } from '#timeline/layout/axis-dates.ts';
import { type Form, FORMS } from '#timeline/layout/extent.ts';

/** What a key must explain. */
export interface FormsInUse {
  readonly forms: ReadonlySet<Form>;
  readonly planned: boolean;
  readonly soft: boolean;
}

/** The forms of dates that stand on the axis. */
export function formsIn({ events }: Pick<Chronology, 'events'>, limits: ViewportLimits): FormsInUse {
  const { form, soft } = datesOnAxis(events, limits);
  const seen = new Uint8Array(FORMS.length);
  let planned = false;
  let anySoft = false;
  for (let index = 0; index < events.length; index += 1) {
    const at = form[index] ?? OFF_AXIS;
    if (at === OFF_AXIS) continue;
    seen[at] = 1;
    planned ||= statusAt(events, index) === 'planned';
    anySoft ||= soft[index] === 1;
  }
  return { forms: new Set(FORMS.filter((_, at) => seen[at] === 1)), planned, soft: anySoft };
}
