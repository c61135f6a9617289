import { POLICY } from '#pipeline/content-policy.ts';

/** Headers for the files whose path below the base begins like this. */
interface Rule {
  readonly under: string;
  readonly headers: Readonly<Record<string, string>>;
}

const A_YEAR = 31_536_000;

const RULES: readonly Rule[] = [
  {
    under: '',
    headers: {
      // The pages' own policy and, for the example of an embedded page, frames of this site.
      'Content-Security-Policy': `${POLICY}; frame-src 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  },
  // Named by their content.
  { under: 'assets/', headers: { 'Cache-Control': `public, max-age=${A_YEAR}, immutable` } },
  // Open data may be read by any page.
  { under: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** The headers of a file by its path below the base. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...RULES.filter(({ under }) => path.startsWith(under)).map(({ headers }) => headers));
}

/** `_headers`, as several hosts of plain files read it. */
export function headersFile(base: string): string {
  return RULES.map(({ under, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${base}${under}*\n${lines.join('')}`;
  }).join('\n');
}
