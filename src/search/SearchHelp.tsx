const SIGNS = 'font-semibold text-ink';

/** What can be typed, before anything is. */
export function SearchHelp() {
  return (
    <div className="max-w-[52ch] text-xs text-muted">
      <p>Looks through titles, quotations, names, places, notes, the full articles and what is compared.</p>
      <p className="mt-1">
        <span className={SIGNS}>“two words”</span> next to each other, <span className={SIGNS}>-word</span> left out.
        Fields: <span className={SIGNS}>speaker: source: place: kind: story:</span> and days:{' '}
        <span className={SIGNS}>said: before: after:</span>
      </p>
    </div>
  );
}
