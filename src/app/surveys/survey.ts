import type { ReactNode } from 'react';

import { programPart } from '#app/start/program-part.ts';
import { createDelivery, type Delivery } from '#base/delivery.ts';
import type { Chronology } from '#model/chronology.ts';

export interface SurveyPageProps {
  readonly chronology: Chronology;
  /** Of a record that the survey has; null: the page of the survey itself. */
  readonly id: string | null;
}

/** What the part of the program that shows a survey has for the app. */
export interface SurveyDoors {
  /** Sees to it that its data are here. Throws a `LoadError`. */
  readonly loadSurvey: () => Promise<unknown>;
  /** The same of the data that the page of a record has beside these. */
  readonly loadRecord: (id: string) => Promise<unknown>;
  /** Has its data here at once: for the build, which has the files at hand. */
  readonly giveSurvey: (read: (file: string) => string) => void;
  /** Data files that a page asks for whatever its query says, relative to the base. */
  readonly surveyFiles: (id: string | null) => readonly string[];
  /** Of the window, once its data are here; null: it has no such record. */
  readonly surveyTitle: (id: string | null) => string | null;
  readonly SurveyPage: (props: SurveyPageProps) => ReactNode;
}

export interface Survey {
  /** Its part of the program, below the root of the project. */
  readonly module: string;
  readonly program: Delivery<SurveyDoors>;
  /** The same, once its data are here too. */
  readonly whole: Delivery<SurveyDoors>;
}

/** A survey whose part of the program `bring` imports. */
export function createSurvey(module: string, bring: () => Promise<SurveyDoors>): Survey {
  const program = programPart(module, bring, ['loadSurvey', 'loadRecord', 'surveyFiles', 'surveyTitle', 'SurveyPage']);
  const whole = createDelivery(async () => {
    const doors = await program.load();
    await doors.loadSurvey();
    return doors;
  });
  return { module, program, whole };
}
