import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { Embed } from '../embed/Embed.tsx';
import { Explore } from '../explore/Explore.tsx';
import { VIEW_LABELS } from '../explore/ViewSwitch.tsx';
import { NotesPage } from '../lesson/NotesPage.tsx';
import { Present } from '../lesson/Present.tsx';
import { QuizPage } from '../lesson/QuizPage.tsx';
import { LaterCoins } from '../share/Coins.tsx';
import type { TextStore } from '../texts/textStore.ts';
import { useView, type ViewControl, webAddress } from '../view/useView.ts';
import type { Theme, ViewState } from '../view/viewState.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import { useLastInput } from '../widgets/useLastInput.ts';
import { IdleNotice } from './IdleNotice.tsx';
import { useHostPage } from './useHostPage.ts';
import { useIdleTime } from './useIdleTime.ts';

interface AppProps {
  readonly dataset: Dataset;
  readonly texts: TextStore;
}

interface UseProps extends AppProps {
  readonly control: ViewControl;
}

/** Chooses one of the uses of the page from the address. */
export function App({ dataset, texts }: AppProps) {
  const control = useView(dataset);
  useTheme(themeOf(control.view));
  usePageTitle(dataset, control.view);
  useHostPage(dataset, control);
  const { round, left } = useFreshStarts(control);
  useLastInput();
  return (
    <>
      <Use control={control} dataset={dataset} key={round} texts={texts} />
      {control.view.idle > 0 && <IdleNotice left={left} />}
      <LaterCoins
        address={webAddress()}
        documents={dataset.documents}
        language={dataset.language}
      />
    </>
  );
}

function Use({ control, dataset, texts }: UseProps) {
  const { present, notes, quiz, embed } = control.view;
  useFocusOnMain(present ? 'slides' : quiz > 0 ? 'quiz' : control.view.view);
  if (notes || present || quiz > 0) {
    return (
      <Boundary part={notes ? 'The notes' : present ? 'The slides' : 'This page'}>
        <Lesson control={control} dataset={dataset} />
      </Boundary>
    );
  }
  if (embed) return <Embed control={control} dataset={dataset} texts={texts} />;
  return <Explore control={control} dataset={dataset} texts={texts} />;
}

/** One of the uses in a lesson. */
function Lesson({ control, dataset }: Omit<UseProps, 'texts'>) {
  if (control.view.notes) return <NotesPage control={control} dataset={dataset} />;
  if (control.view.present) return <Present control={control} dataset={dataset} />;
  return <QuizPage control={control} dataset={dataset} />;
}

/**
 * On a stand, the page begins again when nobody uses it. It is then drawn anew, which closes menus,
 * clears what was typed and scrolls up.
 * @returns how often it has begun again, and the seconds before it does so once more
 */
function useFreshStarts({ view, restart }: ViewControl) {
  const [round, setRound] = useState(0);
  const beginAgain = useCallback(() => {
    restart();
    window.scrollTo(0, 0);
    setRound((before) => before + 1);
  }, [restart]);
  return { round, left: useIdleTime(view.notes ? 0 : view.idle, beginAgain) };
}

/**
 * The open event or view in the title of the page, so that the steps of the history can be told
 * apart and the view is said by every screen reader.
 */
function usePageTitle({ title, events }: Dataset, asked: ViewState): void {
  const { event: id, notes, quiz, view } = asked;
  const event = events.find((candidate) => candidate.id === id);
  const shown = notes ? 'Notes' : quiz > 0 ? 'What came first?' : (event?.title ?? viewTitle(view));
  useEffect(() => {
    document.title = shown ? `${isolate(shown)} – ${isolate(title)}` : title;
  }, [shown, title]);
}

/** The timeline is the page itself, and needs no name. */
function viewTitle(view: ViewState['view']): string | undefined {
  return VIEW_LABELS.find(([name]) => name === view && name !== 'timeline')?.[1];
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

/** Slides are dark unless something else is asked for; `public/firstPaint.js` says the same. */
function themeOf({ theme, present, notes }: ViewState): Theme {
  return theme === 'auto' && present && !notes ? 'dark' : theme;
}

/** The theme on the root element; `public/firstPaint.js` puts it there before the first paint. */
function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
