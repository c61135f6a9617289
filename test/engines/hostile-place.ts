/** Where and in which language the browsers think they are: far away from Greenwich. */
export function hostilePlace(): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(inherited), TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' };
}
