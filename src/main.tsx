// Before any other style, since it says which of them win.
import './widgets/layers.css';
import { dataset, texts } from 'virtual:dataset';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { addArrayCopies } from './app/arrayCopies.ts';
import { askedParts } from './app/askedParts.ts';
import type { Dataset } from './dataset/dataset.ts';
import { withLessons } from './dataset/lessons.ts';
import { handOver } from './firstPaint/handOver.ts';
import { afterFrames } from './parts/afterFrames.ts';
import { createPart, type Part } from './parts/part.ts';
import { takeOverParts } from './parts/partLoader.ts';
import { keepSheetAsBuilt } from './print/sheetAsBuilt.ts';
import { createTextStore } from './texts/textStore.ts';
import { currentAddress, openInAddress } from './view/useView.ts';
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
if (dataset) {
  const app = <App dataset={dataset} taught={taughtPart(dataset)} texts={createTextStore(texts)} />;
  // What was clicked while this ran is answered before the app is made.
  afterFrames(1, () => mount(root, app));
}
if (import.meta.env.DEV) void import('./showProblems.tsx');

/** The dataset with what is written for lessons. */
function taughtPart(bare: Dataset): Part<Dataset> {
  return createPart(async () => withLessons(bare, (await import('virtual:lessons')).lessons));
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
