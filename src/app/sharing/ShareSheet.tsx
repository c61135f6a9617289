import { useState } from 'react';

import { historyModeBetween, hrefOf } from '#address/address.ts';
import { axisFile } from '#app/sharing/axis-file.ts';
import { useAxisOnPage } from '#app/sharing/axis-on-page.ts';
import { citePage, citePassage } from '#app/sharing/citations.ts';
import { localDay } from '#app/sharing/local-day.ts';
import type { QuotedPassage } from '#app/sharing/quoted-passage.ts';
import { useSharedPassages } from '#app/sharing/shared-passage.ts';
import { Fault } from '#app/start/Fault.tsx';
import { useSite } from '#app/steps/site.ts';
import { absoluteAddress } from '#history/absolute-address.ts';
import { namingEditions } from '#model/choice/link-editions.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import {
  INITIAL_VIEW,
  openPassage,
  openPassageInSource,
  selectEvent,
  type ViewState,
} from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';
import { isId } from '#model/id.ts';
import { quotationText } from '#share/layout/attribution.ts';
import { embedCode } from '#share/layout/embed-code.ts';
import { ShareDialog } from '#share/ShareDialog.tsx';
import type { EventHref } from '#timeline/timeline-props.ts';
import { isShown } from '#ui/is-shown.ts';

export interface ShareSheetProps {
  readonly chronology: Chronology;
  /** Of what the page shows. */
  readonly title: string;
  readonly onClose: () => void;
}

/** The share dialog for the present view. Loaded when it is first opened. */
export function ShareSheet({ chronology, title: ofPage, onClose }: ShareSheetProps) {
  const { view, base } = useSite();
  const asOf = asOfWords(view);
  const title = ofPage + asOf;
  const [opened] = useState(view);
  const [today] = useState(() => localDay(new Date()));
  const [chosen, setChosen] = useState<string | null>(null);
  const { passages, current, quoted, failed } = useSharedPassages(chronology, view, chosen);

  const { sources } = chronology;
  const named = namingEditions(view, sources);
  const address = absoluteAddress(named, base);
  const bare = absoluteAddress(bareView(named), base);
  const inArticle = current === null ? null : openPassageInSource(INITIAL_VIEW, quotedNow(sources, current));
  const passageAddress = inArticle && absoluteAddress(namingEditions(inArticle, sources), base);
  const embedded = new URL(hrefOf({ ...named, embed: true, foreign: [] }, base), address).href;
  const page = citePage({ key: keyOf(view), title, corpusTitle: chronology.title, address: bare }, today);
  const quote = quoted && passageAddress !== null ? quoteAt(quoted, passageAddress) : null;
  const axis = useAxisOnPage().current;
  const host = axis?.timeline.plot.current;
  const addressOf: EventHref = (id, at = null) => {
    const event = selectEvent(view, id);
    const wanted = at === null ? event : openPassage(event, quotedNow(sources, at));
    return absoluteAddress(namingEditions(wanted, sources), base);
  };

  return (
    <ShareDialog
      title={title}
      links={linksTo(address, bare, passageAddress)}
      passages={passages}
      passage={current}
      onPassage={setChosen}
      quotation={quote?.text ?? null}
      fault={failed?.error ? <Fault error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      citations={quote ? [quote.citation, page] : [page]}
      embedCode={embedCode(embedded, title)}
      onPicture={
        axis && host && isShown(host)
          ? () =>
              save('sourceline-axis.svg', axisFile(axis, host, { title: chronology.title + asOf, address }, addressOf))
          : null
      }
      onShare={'share' in navigator ? () => void shareNatively({ title, url: address }) : null}
      left={historyModeBetween(opened, view) === 'push'}
      onClose={onClose}
    />
  );
}

/** `, as published by 16 Oct 2015`, after a title; nothing where all is shown. */
function asOfWords({ publishedBy }: ViewState): string {
  return publishedBy === null ? '' : `, as published by ${printDay(publishedBy)}`;
}

/** What may be linked to, each address once. */
function linksTo(address: string, bare: string, passageAddress: string | null) {
  const links = [{ label: bare === address ? 'This page' : 'This view, with its filters and range', address }];
  if (bare !== address) links.push({ label: 'This page without filters and range', address: bare });
  if (passageAddress !== null && passageAddress !== address)
    links.push({ label: 'The passage in its article', address: passageAddress });
  return links;
}

/** A passage as it is quoted and cited with its address. */
function quoteAt(quoted: QuotedPassage, address: string) {
  const { words, speaker, article } = quoted;
  return { text: quotationText(words, speaker, article, address), citation: citePassage(quoted, address) };
}

/** The page with its passage alone: as it is without filters, range and lanes. */
function bareView({ page, passage, edition, beside, besideEdition }: ViewState): ViewState {
  return { ...INITIAL_VIEW, page, passage, edition, beside, besideEdition };
}

/** A key that may stand in BibTeX: the id of a page that there is none of may hold anything. */
function keyOf({ page }: ViewState): string {
  return (page.name === 'event' || page.name === 'source') && isId(page.id) ? `sourceline-${page.id}` : 'sourceline';
}

/** A reader who closes the device's sheet again has not failed. */
async function shareNatively(data: ShareData): Promise<void> {
  try {
    // oxlint-disable-next-line browsers/met -- the button for it stands only where it is
    await navigator.share(data);
  } catch {
    // The dialog with its links is still there.
  }
}

function save(name: string, svg: string): void {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
