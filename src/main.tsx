import { dataset, problems, texts } from 'virtual:dataset';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { addArrayCopies } from './app/arrayCopies.ts';
import { ProblemList } from './app/ProblemList.tsx';
import { createTextStore } from './texts/textStore.ts';
// All styles, in the order in which they build on each other.
import './widgets/tokens.css';
import 'virtual:categories.css';
import './widgets/bidi.css';
import './explore/page.css';
import './explore/introduction.css';
import './widgets/menu.css';
import './app/idle.css';
import './share/share.css';
import './list/eventList.css';
import './search/find.css';
import './static/static.css';
import './reader/document.css';
import './reader/reader.css';
import './reader/questions.css';
import './reader/compare.css';
import './documents/article.css';
import './documents/documents.css';
import './timeline/timeline.css';
import './timeline/eventLabels.css';
import './timeline/vis/vis.css';
import './timeline/ruler.css';
import './timeline/overview.css';
import './list/thinOverview.css';
import './present/present.css';
import './present/strip.css';
import './present/layers.css';
import './present/notes.css';
import './print/handout.css';
import './embed/embed.css';
import './quiz/quiz.css';
import './print/print.css';

addArrayCopies(Array.prototype);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
const page = dataset ? (
  <App dataset={dataset} texts={createTextStore(texts)} />
) : (
  <ProblemList problems={problems} />
);
// Labels are measured once: with the fonts, if those are all but here.
void Promise.race([fontsLoaded(), new Promise((resolve) => setTimeout(resolve, 150))]).then(() =>
  mount(root),
);

/** Puts the app in place of the page as built, and that back should the app fail as a whole. */
function mount(place: HTMLElement): void {
  const asBuilt = [...place.childNodes];
  const app = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      // React takes its own nodes away first.
      setTimeout(() => {
        place.replaceChildren(...asBuilt);
        window.dispatchEvent(new CustomEvent('timelinefailed', { detail: String(error) }));
      });
    },
  });
  app.render(<StrictMode>{page}</StrictMode>);
}

function fontsLoaded(): Promise<unknown> {
  const fonts = ['500 14px "Source Sans 3 Variable"', '600 20px "Source Serif 4 Variable"'];
  return Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}
