import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { documentById, eventById, eventsInScope } from '../dataset/lookup.ts';
import { stopsOf } from '../dataset/tour.ts';
import { PrintedPage } from '../print/PrintedPage.tsx';
import { reasonsOf } from '../print/quizPaper.ts';
import { Quiz } from '../quiz/Quiz.tsx';
import { quizEvents } from '../quiz/quizEvents.ts';
import { HowKnown } from '../reader/HowKnown.tsx';
import { filterEvents } from '../search/filterEvents.ts';
import type { UseOf } from '../view/askedUse.ts';
import { Passed } from '../view/Passed.tsx';
import type { ViewControl } from '../view/useView.ts';

interface QuizPageProps {
  readonly dataset: Dataset;
  readonly control: Pick<ViewControl, 'ignored' | 'change'>;
  readonly view: UseOf<'quiz'>;
}

/** The quiz: the events named in the address, or a choice of those it lets through. */
export function QuizPage({ dataset, control: { ignored, change }, view }: QuizPageProps) {
  const events = useQuizEvents(dataset, view);
  const why = useMemo(() => reasonsOf(view.why), [view.why]);
  const ids = events.map(({ id }) => id);
  return (
    <>
      <PrintedPage dataset={dataset} shown={events} view={view} />
      <Quiz
        events={events}
        isRevealed={view.reveal}
        onLeave={() => change(NO_QUIZ, true)}
        onOpen={(event) => change({ ...NO_QUIZ, event, view: 'timeline' }, true)}
        onOrder={(order) => change({ order })}
        onOther={() => {
          const others = quizEvents(poolOf(dataset, view), view.quiz, `${Math.random()}`);
          change({ order: others.map(({ id }) => id), why: [], reveal: false });
        }}
        onReveal={(reveal) => change({ reveal, order: ids })}
        onWhy={(id, text) => {
          const reasons = [...new Map(why).set(id, text)].map(([event, words]) => ({
            event,
            words,
          }));
          change({ order: ids, why: reasons.filter(({ words }) => words !== '') });
        }}
        renderKnown={(event) => (
          <HowKnown document={documentById(dataset, event.when.document)} event={event} />
        )}
        notice={<Passed ignored={ignored} onDismiss={() => change({})} />}
        why={why}
      />
    </>
  );
}

const NO_QUIZ = { quiz: 0, order: [], why: [], reveal: false } as const;

function useQuizEvents(dataset: Dataset, view: UseOf<'quiz'>) {
  return useMemo(() => {
    const named = view.order.flatMap((id) => eventById(dataset, id) ?? []);
    // The same link always gives the same events.
    return named.length > 1 ? named : quizEvents(poolOf(dataset, view), view.quiz, `${view.quiz}`);
  }, [dataset, view]);
}

/** The events of a tour, or all that pass the filters. */
function poolOf(dataset: Dataset, view: UseOf<'quiz'>) {
  if (view.tour.length > 0) return stopsOf(dataset, view.tour).stops.map(({ event }) => event);
  return filterEvents(eventsInScope(dataset), view);
}
