import { parentPort, workerData } from 'node:worker_threads';

import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

/*
 * A thread that draws: it is told a card and its number, and answers with the picture or what is
 * the matter. In JavaScript, since Node starts it.
 */

const { fonts, width, height } = workerData;

parentPort?.on('message', ({ number, card }) => {
  satori({ ...card, key: null }, { width, height, fonts })
    .then((svg) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
    .then((picture) => parentPort?.postMessage({ number, picture }))
    .catch((fault) => parentPort?.postMessage({ number, fault: String(fault) }));
});
