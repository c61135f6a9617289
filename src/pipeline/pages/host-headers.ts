import { policyOf } from '#pipeline/pages/content-policy.ts';

/** Headers for the files whose path below the base begins like this. */
interface Rule {
  readonly under: string;
  readonly headers: Readonly<Record<string, string>>;
}

const A_YEAR = 31_536_000;

function rulesFor(siteUrl: string | null): readonly Rule[] {
  return [
    {
      under: '',
      headers: {
        // The pages' own policy and, for the example of an embedded page, frames of this site.
        'Content-Security-Policy': `${policyOf(siteUrl)}; frame-src 'self'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        // Open data may be read by any page. And in a sandboxed frame, which has no origin, the
        // site's own scripts, fonts and data are another's.
        'Access-Control-Allow-Origin': '*',
      },
    },
    // Named by their content.
    { under: 'assets/', headers: { 'Cache-Control': `public, max-age=${A_YEAR}, immutable` } },
  ];
}

/** The headers of a file by its path below the base, on a host whose name is not known. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const rules = rulesFor(null).filter(({ under }) => path.startsWith(under));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/** `_headers`, as several hosts of plain files read it. */
export function headersFile(base: string, siteUrl: string | null): string {
  return rulesFor(siteUrl)
    .map(({ under, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${under}*\n${lines.join('')}`;
    })
    .join('\n');
}
