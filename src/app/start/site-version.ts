/** Another build has an entry script of another name, be it for its code or its data. */
const ENTRY = /<script type="module"[^>]* src="([^"]+)"/;

/** What this page belongs to: the name of its entry script. */
export function presentVersion(): string {
  return document.querySelector('script[type="module"]')?.getAttribute('src') ?? '';
}

/**
 * Whether the site answers now, and if so whether it still is the version that this page belongs
 * to.
 */
export async function askSite(): Promise<'silent' | 'same' | 'newer'> {
  const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).catch(() => null);
  const html = answer?.ok ? await answer.text().catch(() => '') : '';
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) return 'silent';
  return entry === presentVersion() ? 'same' : 'newer';
}

/**
 * Has the caches hold whole copies of the scripts of this page. Loading it again asks for none that
 * they may keep.
 */
export async function fetchScriptsAnew(): Promise<void> {
  const loaded = 'getEntriesByType' in performance ? performance.getEntriesByType('resource') : [];
  const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
  await Promise.allSettled(scripts.map(({ name }) => fetch(name, { cache: 'reload' })));
}
