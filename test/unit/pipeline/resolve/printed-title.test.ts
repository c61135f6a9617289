import { expect, test } from 'vitest';

import { printedTitle } from '#pipeline/resolve/printed-title.ts';

test.each([
  ["Russia's military speaks", 'Russia’s military speaks'],
  ["The dockers' union speaks", 'The dockers’ union speaks'],
  ["All are the workers'", 'All are the workers’'],
  ["They don't", 'They don’t'],
  ["The 'workers' speak", "The 'workers' speak"],
  ["The 'workers' say the mayor's", "The 'workers' say the mayor’s"],
  ['Russia’s own', 'Russia’s own'],
  ['No sign at all', 'No sign at all'],
])('the title %s is printed %s', (title, printed) => expect(printedTitle(title)).toBe(printed));
