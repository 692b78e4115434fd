import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { eventById } from '../dataset/lookup.ts';
import { Embed } from '../embed/Embed.tsx';
import { Explore } from '../explore/Explore.tsx';
import { VIEW_LABELS } from '../explore/ViewSwitch.tsx';
import { NotesPage } from '../lesson/NotesPage.tsx';
import { Present } from '../lesson/Present.tsx';
import { QuizPage } from '../lesson/QuizPage.tsx';
import { LaterCoins } from '../share/Coins.tsx';
import type { TextStore } from '../texts/textStore.ts';
import { askedUse, themeOf, type Use } from '../view/askedUse.ts';
import { useView, type ViewControl, webAddress } from '../view/useView.ts';
import type { Theme, ViewName } from '../view/viewState.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import { useLastInput } from '../widgets/useLastInput.ts';
import { IdleNotice } from './IdleNotice.tsx';
import { useHostPage } from './useHostPage.ts';
import { useIdleTime } from './useIdleTime.ts';

interface AppProps {
  readonly dataset: Dataset;
  readonly texts: TextStore;
}

interface ShownProps extends AppProps {
  readonly control: ViewControl;
  readonly use: Use;
}

/** Chooses one of the uses of the page from the address. */
export function App({ dataset, texts }: AppProps) {
  const control = useView(dataset);
  const use = useMemo(() => askedUse(control.view), [control.view]);
  useTheme(themeOf(use));
  usePageTitle(dataset, use);
  useHostPage(dataset, control);
  const { round, left } = useFreshStarts(use, control.restart);
  useLastInput();
  return (
    <>
      <Shown control={control} dataset={dataset} key={round} texts={texts} use={use} />
      {use.idle > 0 && <IdleNotice left={left} />}
      <LaterCoins
        address={webAddress()}
        documents={dataset.documents}
        language={dataset.language}
      />
    </>
  );
}

function Shown({ control, dataset, texts, use }: ShownProps) {
  useFocusOnMain(contentOf(use));
  switch (use.use) {
    case 'explore':
      return <Explore control={control} dataset={dataset} texts={texts} view={use} />;
    case 'embed':
      return <Embed control={control} dataset={dataset} texts={texts} view={use} />;
    case 'present':
      return (
        <Boundary part="The slides">
          <Present control={control} dataset={dataset} view={use} />
        </Boundary>
      );
    case 'notes':
      return (
        <Boundary part="The notes">
          <NotesPage dataset={dataset} view={use} />
        </Boundary>
      );
    case 'quiz':
      return (
        <Boundary part="This page">
          <QuizPage control={control} dataset={dataset} view={use} />
        </Boundary>
      );
  }
}

/**
 * On a stand, the page begins again when nobody uses it. It is then drawn anew, which closes menus,
 * clears what was typed and scrolls up.
 * @returns how often it has begun again, and the seconds before it does so once more
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
 * What is shown in the title of the page, so that the steps of the history can be told apart and
 * each is said by every screen reader.
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

/** The timeline is the page itself, and needs no name. */
function viewTitle(view: ViewName): string | undefined {
  return VIEW_LABELS.find(([name]) => name === view && name !== 'timeline')?.[1];
}

/** What fills the page. The notes are a window of their own, and never come after anything. */
function contentOf(use: Use): string {
  return 'view' in use ? use.view : use.use;
}

/** From one use to another, what had the focus is gone: it goes to the new content. Not on load. */
function useFocusOnMain(use: string): void {
  const before = useRef(use);
  useEffect(() => {
    if (before.current === use) return;
    before.current = use;
    const hasFocus = document.activeElement === document.body && document.hasFocus();
    if (hasFocus) document.querySelector('main')?.focus({ preventScroll: true });
  }, [use]);
}

/** The theme on the root element; `public/firstPaint.js` puts it there before the first paint. */
function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
