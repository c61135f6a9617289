import type { Plugin } from 'vite';

/**
 * What a page may load, and from where: from the site itself alone. In a sandboxed frame, which has
 * no origin, some browsers do not know the site by `'self'`, but by its name.
 */
export function policyOf(siteUrl: string | null): string {
  const site = siteUrl === null ? "'self'" : `'self' ${new URL(siteUrl).origin}`;
  return [
    "default-src 'none'",
    `script-src ${site}`,
    `style-src ${site}`,
    `img-src ${site} data:`,
    `font-src ${site}`,
    `connect-src ${site}`,
    `manifest-src ${site}`,
    `worker-src ${site}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Puts the content security policy into built pages. Not in development, where Vite needs an inline
 * script.
 */
export function contentPolicy(siteUrl: string | null): Plugin {
  return {
    name: 'sourceline:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(siteUrl) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
