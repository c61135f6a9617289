import { manifest } from 'virtual:app-data';

import { load } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { assert } from '#base/assert.ts';
import { createDelivery } from '#base/delivery.ts';
import type { Decode } from '#format/asked.ts';
import type { SurveyName } from '#model/choice/surveys.ts';

/** The data of a survey, and the doors that bring them. */
interface SurveyData<Value> extends Pick<SurveyDoors, 'loadSurvey' | 'giveSurvey'> {
  readonly file: string;
  /** What they are, after they were loaded. */
  readonly here: () => Value;
}

/** Something in a file that comes when it is asked for; `give` has it here at once. */
export function delivered<Value>(file: string, decode: Decode<Value>) {
  const delivery = createDelivery(() => retried(() => load(file, decode)));
  const give = (read: (file: string) => string): Value => {
    const decoded = decode(file, JSON.parse(read(file)));
    if (!decoded.ok) throw new Error(`${file}: ${decoded.error.path}: ${decoded.error.reason}`);
    delivery.give(decoded.value);
    return decoded.value;
  };
  return { delivery, give };
}

/** The data of a survey that the corpus has. */
export function surveyData<Value>(name: SurveyName, decode: Decode<Value>): SurveyData<Value> {
  const file = manifest.surveys[name];
  assert(file !== undefined, `the corpus has ${name}`);
  const { delivery, give } = delivered(file, decode);
  return {
    file,
    loadSurvey: delivery.load,
    giveSurvey: give,
    here: () => {
      const { value } = delivery.getSnapshot();
      assert(value !== null, `${name} is shown when its data are here`);
      return value;
    },
  };
}
