// Says what of a page did not come, when all has come or failed. As it was built the page stands
// meanwhile.
addEventListener('load', () => {
  const root = document.getElementById('root');
  // Its first script has come, and says when the rest has, or has not.
  if (root.dataset.app === 'awaited') addEventListener('program', () => look(root), { once: true });
  else look(root);
});

function look(/** @type {HTMLElement} */ root) {
  const missing = [];
  if (!root.dataset.app) missing.push('program');
  if (!getComputedStyle(root).getPropertyValue('--whole')) missing.push('style sheet');
  if (missing.length === 0) return;
  // What only the program can do is not offered without it.
  if (!root.dataset.app) delete document.documentElement.dataset.script;

  const bar = document.createElement('p');
  bar.className = 'sticky top-0 z-20 border-b border-strong-rule bg-raised px-4 py-2 text-sm';
  bar.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.className = 'min-h-6 border border-strong-rule px-3';
  button.textContent = 'Try again';
  button.addEventListener('click', () => void again());
  bar.append(
    `The ${missing.join(' and the ')} of this page did not come. It can be read, and its links lead on. `,
    button,
  );
  root.before(bar);

  // Past the caches, which may keep a damaged copy for a year.
  async function again() {
    const named = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map(
      ({ src, href }) => src ?? href,
    );
    const loaded = 'getEntriesByType' in performance ? performance.getEntriesByType('resource') : [];
    const scripts = loaded.flatMap(({ name }) => (name.endsWith('.js') ? name : []));
    const files = [...new Set([...named, ...scripts])];
    const answers = await Promise.allSettled(files.map((file) => fetch(file, { cache: 'reload' })));
    if (answers.some(({ status }) => status === 'fulfilled')) location.reload();
    else bar.replaceChildren('The site did not answer. ', button);
  }
}
