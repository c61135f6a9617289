/** What can be typed, before anything is. */
export function SearchHelp() {
  return (
    <div className="max-w-[52ch] text-xs text-muted">
      <p>Looks through titles, quotations, names, places, notes and the full articles.</p>
      <p className="mt-1">
        <b>“two words”</b> next to each other, <b>-word</b> left out. Fields: <b>speaker:</b>, <b>source:</b>,{' '}
        <b>place:</b>, <b>kind:</b>, <b>story:</b>, and days: <b>said:</b>, <b>before:</b>, <b>after:</b>.
      </p>
    </div>
  );
}
