import { manifest } from 'virtual:app-data';

import { SURVEYS } from '#model/choice/surveys.ts';

/** The surveys that the corpus has, in the order of the navigation. */
export const KNOWN_SURVEYS = SURVEYS.filter((name) => manifest.surveys[name] !== undefined);
