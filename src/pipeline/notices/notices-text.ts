/** What has to be said of one package. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  readonly address: string | null;
  readonly copyright: string | null;
  /** The licence as the package brings it; null where it brings none. */
  readonly text: string | null;
}

/** By this browsers know that a text is UTF-8, whatever a host says of it. */
const BYTE_ORDER_MARK = '\ufeff';

const RULE = '-'.repeat(80);

const HEAD = `Notices

This site was made with Sourceline. Its scripts, styles and fonts hold the work of others, which is listed here
with their licences. The articles it quotes belong to their publishers and are under none of these.
`;

function section({ name, version, licence, address, copyright, text }: Notice): string {
  const facts = [
    `${name} ${version}`,
    ...(licence === null ? [] : [`Licence: ${licence}`]),
    ...(copyright === null ? [] : [`Copyright: ${copyright}`]),
    ...(address === null ? [] : [`See: ${address}`]),
  ];
  return `${RULE}\n${facts.join('\n')}\n\n${text ?? 'It comes without the text of a licence.'}\n`;
}

/** `licences.txt`: the notices by name, whatever the order in which they came. */
export function noticesText(notices: readonly Notice[]): string {
  const key = ({ name, version }: Notice) => `${name} ${version}`;
  const sorted = notices.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return BYTE_ORDER_MARK + [HEAD, ...sorted.map(section)].join('\n');
}
