import type { Plugin } from 'vite';

import { PROGRAM } from '#pipeline/pages/first-script.ts';

/**
 * The page that shows nothing yet fetches the program at once; those that are built from it to be
 * read leave that out (`page-template.ts`).
 */
export function programAtOnce(): Plugin {
  let base = '/';
  return {
    name: 'sourceline:program-at-once',
    apply: 'build',
    configResolved: (config) => {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((each) =>
          each.type === 'chunk' && each.name === PROGRAM
            ? [{ tag: 'link', attrs: { rel: 'modulepreload', href: base + each.fileName, crossorigin: true } }]
            : [],
        ),
    },
  };
}
