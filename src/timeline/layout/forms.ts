import type { ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, statusAt } from '#model/chronology.ts';
import { denialOf, stanceAt } from '#model/claim-columns.ts';
import { type AxisDates, datesOnAxis, OFF_AXIS } from '#timeline/layout/axis-dates.ts';
import { type Form, FORMS } from '#timeline/layout/extent.ts';

/** What a key must explain. */
export interface FormsInUse {
  readonly forms: ReadonlySet<Form>;
  readonly planned: boolean;
  readonly soft: boolean;
  /** Something is denied or doubted. */
  readonly denied: boolean;
}

/**
 * The forms of dates that stand on the axis: those of the events, and those that their sources give
 * them.
 */
export function formsIn({ events, claims }: Pick<Chronology, 'events' | 'claims'>, limits: ViewportLimits): FormsInUse {
  const seen = new Uint8Array(FORMS.length);
  let soft = false;
  /** Whether a date stands on the axis, which then is seen. */
  const see = (dates: AxisDates, index: number) => {
    const form = dates.form[index] ?? OFF_AXIS;
    if (form === OFF_AXIS) return false;
    seen[form] = 1;
    soft ||= dates.soft[index] === 1;
    return true;
  };
  const ofEvents = datesOnAxis(events, limits);
  let planned = false;
  for (let index = 0; index < events.length; index += 1) {
    if (see(ofEvents, index)) planned ||= statusAt(events, index) === 'planned';
  }
  const ofClaims = datesOnAxis(claims, limits);
  let denied = false;
  for (const claim of events.speaks)
    if (see(ofClaims, claim)) denied ||= denialOf({ stance: stanceAt(claims, claim) }) !== null;
  return { forms: new Set(FORMS.filter((_, at) => seen[at] === 1)), planned, soft, denied };
}
