// Before any other style, since it says which of them win.
import './widgets/layers.css';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { askedParts } from './app/askedParts.ts';
import type { Dataset } from './dataset/dataset.ts';
import { withLessons } from './dataset/lessons.ts';
import { handOver } from './firstPaint/handOver.ts';
import { afterFrames } from './parts/afterFrames.ts';
import { createPart, type Part } from './parts/part.ts';
import { takeOverParts } from './parts/partLoader.ts';
import { keepSheetAsBuilt } from './print/sheetAsBuilt.ts';
import { type GivenData, givenData } from './texts/siteData.ts';
import { createTextStore } from './texts/textStore.ts';
import { currentAddress, openInAddress } from './view/useView.ts';
import { addArrayCopies } from './widgets/arrayCopies.ts';
// The styles that belong to no component of the app; all others are imported by theirs.
import './widgets/tokens.css';
import 'virtual:categories.css';
import './widgets/bidi.css';
import './widgets/shared.css';
import './static/static.css';
import './print/print.css';

addArrayCopies(Array.prototype);
takeOverParts();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
keepSheetAsBuilt(root);
for (const part of askedParts(currentAddress())) void part.load();
const given = givenData();
if (given) {
  const texts = createTextStore(given.texts);
  const app = <App dataset={given.dataset} taught={taughtPart(given)} texts={texts} />;
  // What was clicked while this ran is answered before the app is made.
  afterFrames(1, () => mount(root, app));
} else if (!import.meta.env.DEV) {
  throw new Error('The data of the timeline did not come.');
}

/** The dataset with what is written for lessons. */
function taughtPart({ dataset, bringLessons }: GivenData): Part<Dataset> {
  return createPart(async () => withLessons(dataset, await bringLessons()));
}

/** Replaces the page as built with the app, and puts it back if the app fails as a whole. */
function mount(element: HTMLElement, page: ReactElement): void {
  const asBuilt = [...element.childNodes];
  const app = createRoot(element, {
    onUncaughtError: (error) => {
      console.error(error);
      // React removes its own nodes first.
      setTimeout(() => {
        element.replaceChildren(...asBuilt);
        window.dispatchEvent(new CustomEvent('timelinefailed', { detail: String(error) }));
      });
    },
  });
  handOver(element, openInAddress);
  app.render(<StrictMode>{page}</StrictMode>);
}
