import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { eventById } from '../dataset/lookup.ts';
import { Embed } from '../embed/Embed.tsx';
import { Explore } from '../explore/Explore.tsx';
import { LIKELY_PARTS } from '../explore/exploreParts.ts';
import { VIEW_LABELS } from '../explore/ViewSwitch.tsx';
import { notesPart, quizPart, slidesPart } from '../lesson/lessonParts.ts';
import type { Part } from '../parts/part.ts';
import { usePart } from '../parts/usePart.ts';
import { usePartsAhead } from '../parts/usePartsAhead.ts';
import { LaterCoins } from '../share/Coins.tsx';
import type { TextStore } from '../texts/textStore.ts';
import { textsAhead } from '../texts/textsAhead.ts';
import { askedUse, themeOf, type Use } from '../view/askedUse.ts';
import { useView, type ViewControl, webAddress } from '../view/useView.ts';
import type { Theme, ViewName } from '../view/viewState.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import { useLastInput } from '../widgets/useLastInput.ts';
import { IdleNotice } from './IdleNotice.tsx';
import { LatePage } from './LatePage.tsx';
import { useHostPage } from './useHostPage.ts';
import { useIdleTime } from './useIdleTime.ts';

interface AppProps {
  readonly dataset: Dataset;
  /** The dataset with what is written for lessons. */
  readonly taught: Part<Dataset>;
  readonly texts: TextStore;
}

interface ShownProps extends AppProps {
  readonly control: ViewControl;
  readonly use: Use;
}

/** Shows the use of the page that the address asks for. */
export function App({ dataset, taught, texts }: AppProps) {
  const control = useView(dataset);
  const use = useMemo(() => askedUse(control.view), [control.view]);
  useTheme(themeOf(use));
  usePageTitle(dataset, use);
  useHostPage(dataset, control);
  const { round, left } = useFreshStarts(use, control.restart);
  useLastInput();
  useLikelyAhead(use, dataset, texts);
  return (
    <>
      <Shown
        control={control}
        dataset={dataset}
        key={round}
        taught={taught}
        texts={texts}
        use={use}
      />
      {use.idle > 0 && <IdleNotice left={left} />}
      <LaterCoins
        address={webAddress()}
        documents={dataset.documents}
        language={dataset.language}
      />
    </>
  );
}

/**
 * Loads ahead what is likely to be asked for: texts where events are opened, and where the timeline is
 * explored, what its menus open. A frame loads no more, since a page may hold several.
 */
function useLikelyAhead({ use }: Use, dataset: Dataset, texts: TextStore): void {
  const parts = useMemo(() => {
    if (use !== 'explore' && use !== 'embed') return [];
    const own = use === 'explore' ? [...LIKELY_PARTS, slidesPart, quizPart] : [];
    return [...textsAhead(dataset, texts), ...own];
  }, [use, dataset, texts]);
  usePartsAhead(parts);
}

function Shown({ control, use, ...content }: ShownProps) {
  const { dataset, taught } = content;
  const focusMain = useFocusOnMain(contentOf(use));
  const hasLesson = use.use === 'notes' || (use.use === 'present' && use.prompts);
  usePart(taught, hasLesson);
  const withLesson = (page: (dataset: Dataset) => ReactElement) =>
    hasLesson ? (
      <LatePage onHere={focusMain} onLeave={null} part={taught} what="The lesson">
        {page}
      </LatePage>
    ) : (
      page(dataset)
    );
  const leave = () => control.change({ present: false, step: 0, page: 0, quiz: 0 });
  switch (use.use) {
    case 'explore':
      return <Explore content={content} control={control} view={use} />;
    case 'embed':
      return <Embed content={content} control={control} view={use} />;
    case 'present':
      return (
        <Boundary part="The slides">
          <LatePage onHere={focusMain} onLeave={leave} part={slidesPart} what="The slides">
            {({ Present }) =>
              withLesson((shown) => <Present control={control} dataset={shown} view={use} />)
            }
          </LatePage>
        </Boundary>
      );
    case 'notes':
      return (
        <Boundary part="The notes">
          <LatePage onHere={focusMain} onLeave={null} part={notesPart} what="The notes">
            {({ NotesPage }) => withLesson((shown) => <NotesPage dataset={shown} view={use} />)}
          </LatePage>
        </Boundary>
      );
    case 'quiz':
      return (
        <Boundary part="This page">
          <LatePage onHere={focusMain} onLeave={leave} part={quizPart} what="This page">
            {({ QuizPage }) => <QuizPage control={control} dataset={dataset} view={use} />}
          </LatePage>
        </Boundary>
      );
  }
}

/**
 * Restarts the page when it stands on public display and nobody uses it. It is then rendered anew,
 * which closes menus, clears typed text and scrolls to the top.
 * @returns the number of restarts, and the seconds until the next one
 */
function useFreshStarts(use: Use, restart: () => void) {
  const [round, setRound] = useState(0);
  const beginAgain = useCallback(() => {
    restart();
    window.scrollTo(0, 0);
    setRound((before) => before + 1);
  }, [restart]);
  return { round, left: useIdleTime(use.use === 'notes' ? 0 : use.idle, beginAgain) };
}

/**
 * Puts what is shown into the page title, so that entries of the history differ and every screen
 * reader announces each.
 */
function usePageTitle(dataset: Dataset, use: Use): void {
  const { title } = dataset;
  const shown = nameOf(dataset, use);
  useEffect(() => {
    document.title = shown ? `${isolate(shown)} – ${isolate(title)}` : title;
  }, [shown, title]);
}

function nameOf(dataset: Dataset, use: Use): string | undefined {
  if (use.use === 'notes') return 'Notes';
  if (use.use === 'quiz') return 'What came first?';
  const name = use.use === 'present' ? undefined : viewTitle(use.view);
  return eventById(dataset, use.event)?.title ?? name;
}

/** The timeline is the page itself and needs no name. */
function viewTitle(view: ViewName): string | undefined {
  return VIEW_LABELS.find(([name]) => name === view && name !== 'timeline')?.[1];
}

/**
 * The current content of the page. The notes are a window of their own and never follow anything.
 */
function contentOf(use: Use): string {
  return 'view' in use ? use.view : use.use;
}

/**
 * Moves focus to the new content when the use changes, but not on load.
 * @returns tries again, to be called when content that was late is here
 */
function useFocusOnMain(use: string): () => void {
  const before = useRef(use);
  const isDue = useRef(false);
  const focusMain = useCallback(() => {
    const main = document.querySelector('main');
    if (!isDue.current || !main) return;
    isDue.current = false;
    const hasFocus = document.activeElement === document.body && document.hasFocus();
    if (hasFocus) main.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (before.current === use) return;
    before.current = use;
    isDue.current = true;
    focusMain();
  }, [use, focusMain]);
  return focusMain;
}

/** Sets the theme on the root element; `firstPaint/firstPaint.ts` sets it before the first paint. */
function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
