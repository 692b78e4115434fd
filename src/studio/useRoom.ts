import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { counted } from '../dataset/counted.ts';
import type { Begun } from './begun.ts';
import { type PlacedProblem, placedProblems } from './problemsAt.ts';
import { type LiveCompiler, useCompiled } from './useCompiled.ts';
import { useWork, type Work } from './useWork.ts';
import type { DocumentFields, EventFields } from './work/fields.ts';

/** The panes; on a narrow screen one of them is shown. */
export const PANES = ['documents', 'text', 'event', 'timeline'] as const;

export type PaneName = (typeof PANES)[number];

/** The work, and what of it is open. */
export interface Room extends LiveCompiler {
  readonly work: Work;
  readonly problems: readonly PlacedProblem[];
  /** The open document; `null` where one is to be added. */
  readonly document: DocumentFields | null;
  readonly event: EventFields | null;
  readonly pane: PaneName;
  readonly openDocument: (id: string | null) => void;
  readonly openEvent: (key: string | null) => void;
  readonly openPane: (pane: PaneName) => void;
  /** Moves focus to what bears a name (`data-field`), once it is on the page. */
  readonly focusOn: (name: string) => void;
  /** What is said once, politely; counted, so that the same is said again. */
  readonly news: News;
  readonly say: (words: string) => void;
  /** What went wrong, to be seen until something else does; empty takes it away. */
  readonly warning: string;
  readonly warn: (words: string) => void;
  /** Whether a date is being written in words, which are read when their field is left: until then they are not wrong. */
  readonly isWording: boolean;
  readonly setWording: (isWording: boolean) => void;
}

export interface News {
  readonly words: string;
  readonly count: number;
}

/** Keeps the work that begins with a folder, what of it is open, and where focus is to go. */
export function useRoom({ folder, notes }: Begun): Room {
  const [news, setNews] = useState<News>({ words: '', count: 0 });
  const say = useCallback(
    (words: string) => setNews(({ count }) => ({ words, count: count + 1 })),
    [],
  );
  const work = useWork(folder, say);
  const live = useCompiled(work.folder);
  const [openIn, setOpen] = useState<{ document: string | null; event: string | null }>(() => ({
    document: work.documents[0]?.id ?? null,
    event: null,
  }));
  const [pane, openPane] = useState<PaneName>('text');
  const [warning, warn] = useState('');
  const [isWording, setWording] = useState(false);
  const [opening] = useState(() => openingWords(work, notes));
  useEffect(() => say(opening), [say, opening]);
  const { compiled } = live;
  return {
    ...live,
    work,
    problems: useMemo(
      () => (compiled ? placedProblems(compiled.problems, compiled.folder) : []),
      [compiled],
    ),
    document: work.documents.find(({ id }) => id === openIn.document) ?? null,
    event: work.events.find(({ key }) => key === openIn.event) ?? null,
    pane,
    openDocument: useCallback((document) => {
      setOpen((now) => ({ ...now, document }));
      openPane('text');
    }, []),
    openEvent: useCallback(
      (key) => {
        const sources = work.events.find((one) => one.key === key)?.sources ?? [];
        setOpen(({ document }) => ({
          // Where it is told, unless that is open already.
          document: sources.some((one) => one.document === document)
            ? document
            : (sources[0]?.document ?? document),
          event: key,
        }));
        openPane('event');
      },
      [work.events],
    ),
    openPane,
    focusOn: useFocusOn(),
    news,
    warning,
    warn,
    say,
    isWording,
    setWording,
  };
}

/** What one has before oneself, for those who do not see it. */
function openingWords({ timeline, documents, events }: Work, notes: readonly string[]): string {
  const about =
    documents.length === 0
      ? 'An empty timeline. Begin with a document.'
      : `${timeline.title}: ${counted(documents.length, 'document')}, ${counted(events.length, 'event')}.`;
  return [about, ...notes].join(' ');
}

/**
 * Moves focus as soon as what it is to go to is on the page: before the page looks for another place for what has just been
 * taken out of it (`useKeptFocus`). What is filled in is selected, as by Tab, so that typing replaces it.
 */
function useFocusOn(): (name: string) => void {
  const [wanted, setWanted] = useState({ name: '', count: 0 });
  const done = useRef(0);
  useLayoutEffect(function moveFocus() {
    if (wanted.count === done.current) return;
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted.name)}"]`);
    if (!found) return;
    done.current = wanted.count;
    found.focus({ preventScroll: true });
    // As Tab does, so that what is proposed is typed over.
    if (found instanceof HTMLInputElement) found.select();
  });
  return useCallback((name) => setWanted(({ count }) => ({ name, count: count + 1 })), []);
}
