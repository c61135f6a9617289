import { delivered, surveyData } from '#app/surveys/survey-data.ts';
import type { Decode } from '#format/asked.ts';
import { decodeCompare, decodeQuestion, decodeTension } from '#format/surveys/compare-file.ts';
import type { ComparedQuestion, ComparedTension } from '#model/comparing/compare.ts';

export const compareData = surveyData('compare', decodeCompare);

type Delivered<Value> = ReturnType<typeof delivered<Value>>;

/** Records that come when they are asked for, by the names of their files. */
function recordsIn<Value>(decode: Decode<Value>): (file: string) => Delivered<Value> {
  const records = new Map<string, Delivered<Value>>();
  return (file) => {
    const known = records.get(file) ?? delivered(file, decode);
    records.set(file, known);
    return known;
  };
}

/** The pages of single tensions and questions. */
export const tensionIn = recordsIn<ComparedTension>(decodeTension);
export const questionIn = recordsIn<ComparedQuestion>(decodeQuestion);
