/** Opens a dialog over the page; in browsers that cannot, in its place in the page. */
export function showDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  const modal = 'showModal' in HTMLDialogElement.prototype;
  if (modal) dialog.showModal();
  else dialog.open = true;
}
