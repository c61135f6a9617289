// What cannot wait for the app. It stands in the head of every page, behind what the page says of
// itself.

// The chosen theme, before the first paint. Storage throws in sandboxed frames; the system's theme
// then stands.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing was stored, or nothing may be read.
}

// What only a script can do is shown.
document.documentElement.dataset.script = '';

{
  const query = new URLSearchParams(location.search);

  // A view in a frame is drawn without its masthead: what stands in the file is not shown before.
  if (query.get('embed') === '1') document.documentElement.dataset.embed = '';

  // The page of an event names the articles that tell of it. One is fetched ahead, that of the
  // passage which the address names, else the first of the sources that it chooses, else the first;
  // and the one to be read beside it. What else an
  // address may ask for the app will see.
  const texts = [...document.querySelectorAll('link[rel="text"]')];
  const named = (/** @type {string} */ parameter) => {
    const passage = /^([^:]+):t(0|[1-9]\d{0,8})-([1-9]\d{0,8})$/.exec(query.get(parameter) ?? '');
    if (!passage || Number(passage[2]) >= Number(passage[3])) return undefined;
    return texts.find((text) => text.dataset.source === passage[1]);
  };
  const chosen = (query.get('src') ?? '').split(',');
  const first = texts.find((text) => chosen.includes(text.dataset.source)) ?? texts[0];
  for (const text of new Set([query.get('passage') ? named('passage') : first, named('beside')])) {
    if (text) text.rel = 'ahead';
  }
}
