// Sets the chosen theme before the first paint. Storage throws in sandboxed frames; the system's theme then stands.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing was stored, or nothing may be read.
}
// What only a script can do is shown.
document.documentElement.dataset.script = '';
// A view in a frame is drawn without its masthead: what stands in the file is not shown before.
if (/[?&]embed=1(&|$)/.test(location.search)) document.documentElement.dataset.embed = '';
