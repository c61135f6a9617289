// Says what of a page did not come, when all has come or failed. As it was built the page stands
// meanwhile.
addEventListener('load', () => {
  const root = document.getElementById('root');
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
    const files = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')];
    const answers = await Promise.allSettled(files.map(({ src, href }) => fetch(src ?? href, { cache: 'reload' })));
    if (answers.some(({ status }) => status === 'fulfilled')) location.reload();
    else bar.replaceChildren('The site did not answer. ', button);
  }
});
