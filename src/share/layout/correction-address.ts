/**
 * The address that takes a correction of an event: `{title}` and `{address}` in it become the
 * event's; a mailbox without them gets both as subject and text.
 */
export function correctionAddress(template: string, title: string, address: string): string {
  const filled = template
    .replaceAll('{title}', () => encodeURIComponent(title))
    .replaceAll('{address}', () => encodeURIComponent(address));
  if (filled !== template || !template.startsWith('mailto:') || template.includes('?')) return filled;
  return `${template}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
}
