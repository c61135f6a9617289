import { corpus } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';
import { lookAtPaper, type Paper, swapMedia, tellOfPrinting } from '../page/paper.ts';
import { pagesOf } from '../pages-of-pdf.ts';
import type { Reader } from '../reader.ts';
import { until } from '../until.ts';

/** A sheet holds some ten events, and one more. */
const LEAST_PAGES = Math.ceil(corpus.events.length / 15);

/** Opens the front page, and waits for the part for paper, which comes as the reader stirs. */
async function visitForPaper({ visit, driver }: Reader): Promise<void> {
  await visit('/');
  await driver.click({ x: 5, y: 5 });
  await until('the page makes itself ready for paper', async () => {
    await driver.evaluate(tellOfPrinting, 'beforeprint');
    const { axes } = await driver.evaluate(lookAtPaper);
    await driver.evaluate(tellOfPrinting, 'afterprint');
    return axes === 1 ? { value: true } : { meanwhile: `It has ${axes} axes for paper.` };
  });
}

function isWhole({ axes, events, quotations, blanks, controls }: Paper): boolean {
  const { length } = corpus.events;
  return axes === 1 && events === length && quotations === corpus.claims.length && blanks + controls.length === 0;
}

export const print: Journey = {
  name: 'print: the axis, then the chronology with all quotations, and no control',
  walk: async (reader) => {
    const { driver } = reader;
    await visitForPaper(reader);
    const pdf = await driver.print();
    await driver.evaluate(swapMedia);
    await driver.evaluate(tellOfPrinting, 'beforeprint');
    await until('all is on paper', async () => {
      const paper = await driver.evaluate(lookAtPaper);
      return isWhole(paper) ? { value: true } : { meanwhile: JSON.stringify(paper) };
    });
    if (pdf === null) return 'a PDF file, which this driver cannot print: the rules for paper were asked on the screen';
    const pages = pagesOf(pdf);
    if (pages < LEAST_PAGES) throw new Error(`The PDF file has ${pages} pages.`);
    return undefined;
  },
};
