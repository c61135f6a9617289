function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The height in CSS pixels that an embedded page begins with. */
const HEIGHT = 640;

/** HTML that puts an address, which is meant for frames, into another page. */
export function embedCode(address: string, title: string): string {
  const attributes = Object.entries({
    src: address,
    title,
    width: '100%',
    height: String(HEIGHT),
    loading: 'lazy',
    style: 'border: 0',
  });
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`;
}
