import { manifest } from 'virtual:app-data';

import { load } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { assert } from '#base/assert.ts';
import { createDelivery } from '#base/delivery.ts';
import type { Decode } from '#format/asked.ts';
import type { SurveyName } from '#model/choice/surveys.ts';

/** The data of a survey: one file, and the doors that bring it. */
export interface SurveyData<Value> extends Pick<SurveyDoors, 'loadSurvey' | 'giveSurvey'> {
  readonly file: string;
  /** What it holds, after it was loaded. */
  readonly here: () => Value;
}

/** The data of a survey that the corpus has. */
export function surveyData<Value>(name: SurveyName, decode: Decode<Value>): SurveyData<Value> {
  const file = manifest.surveys[name];
  assert(file !== undefined, `the corpus has ${name}`);
  const delivery = createDelivery(() => retried(() => load(file, decode)));
  return {
    file,
    loadSurvey: delivery.load,
    giveSurvey: (given, input) => {
      const decoded = decode(given, input);
      if (!decoded.ok) throw new Error(`${given}: ${decoded.error.path}: ${decoded.error.reason}`);
      delivery.give(decoded.value);
    },
    here: () => {
      const { value } = delivery.getSnapshot();
      assert(value !== null, `${name} is shown when its data are here`);
      return value;
    },
  };
}
