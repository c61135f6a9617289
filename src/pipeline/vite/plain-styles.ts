import type { Plugin } from 'vite';

/**
 * Built pages ask for their style sheets as for any, not by CORS: a sandboxed frame then shows a
 * page in its looks even where the host opens nothing to other origins, so that scripts do not
 * come.
 */
export function plainStyles(): Plugin {
  return {
    name: 'sourceline:plain-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
    },
  };
}
