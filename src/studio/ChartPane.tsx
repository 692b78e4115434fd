import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { categoryStyles } from '../compile/categoryStyles.ts';
import type { Category, FullDataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventName } from '../dataset/eventName.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import type { NameOf } from '../timeline/labelWords.ts';
import { TimelineChart } from '../timeline/TimelineChart.tsx';
import { eventTitle } from './eventFromText.ts';
import type { Room } from './useRoom.ts';
import { useSame, useSameItems } from './useSame.ts';
import './chartPane.css';

/** The timeline as it will be, with what is not sound yet. */
export function ChartPane({ room }: { readonly room: Room }) {
  const { compiled, event, work } = room;
  const preview = compiled?.preview ?? null;
  const events = useSameItems(preview ? eventsInScope(preview) : NO_EVENTS, drawnOf);
  const ids = new Map(work.events.map(({ id, key }) => [id, key]));
  const open = useLatest((id: string) => {
    room.openEvent(ids.get(id) ?? id);
    // Focus stays in the chart, for the next event.
    const opened = work.events.find((one) => one.id === id);
    if (opened) room.say(`Open in the form: ${eventTitle(opened)}.`);
  });
  return (
    <section aria-label="Your timeline" className="pane chart-pane" tabIndex={-1}>
      {preview && events.length > 0 ? (
        <Chart
          categories={preview.categories}
          chapters={preview.chapters}
          events={events}
          language={preview.language}
          onOpen={open}
          selected={event?.id ?? null}
        />
      ) : (
        <p className="chart-empty">{emptyWords(room)}</p>
      )}
    </section>
  );
}

/** What comes next, as long as there is nothing to draw. */
function emptyWords({ compiled, work }: Room): string {
  if (work.documents.length === 0) return 'Your timeline grows here. First it needs a document.';
  if (work.events.length > 0 && !compiled) return 'Drawing the timeline …';
  return 'Your timeline grows here, with the first event that has a date.';
}

const NO_EVENTS: readonly TimelineEvent[] = [];

/** What the chart shows of an event: as long as that stays, nothing of it is drawn anew. */
function drawnOf({ id, label, title, category, status, when, excerpts }: TimelineEvent): unknown {
  const { date, document } = when;
  return [id, label, title, category, status, date, when.label, document, excerpts[0]?.exact];
}

interface ChartProps extends Pick<FullDataset, 'categories' | 'chapters' | 'language'> {
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

const Chart = memo(function Chart(props: ChartProps) {
  const { events, language, selected, onOpen } = props;
  const [scale, setScale] = useState<'gaps' | 'true'>('gaps');
  const categories = useSame(props.categories);
  const chapters = useSame(props.chapters);
  useCategoryStyles(categories);
  const nameOf = useMemo(() => namesIn(categories), [categories]);
  return (
    <TimelineChart
      chapters={chapters}
      enterWords="opens its form"
      events={events}
      groupOf={noGroup}
      groups={NO_GROUPS}
      hasLetterKeys={false}
      hrefOf={noAddress}
      language={language}
      nameOf={nameOf}
      onOpen={onOpen}
      onScale={setScale}
      passing={useMemo(() => new Set(events.map(({ id }) => id)), [events])}
      period={null}
      scale={scale}
      selected={selected}
    />
  );
});

function namesIn(categories: readonly Category[]): NameOf {
  return (event, words) =>
    eventName(event, categories.find(({ id }) => id === event.category)?.label ?? '', words);
}

const NO_GROUPS: readonly never[] = [];
const noGroup = () => '';
const noAddress = () => undefined;

/** Gives the categories their colours. The policy of strict hosts refuses a `<style>`, not this. */
function useCategoryStyles(categories: readonly Category[]): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(categoryStyles(categories));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [categories]);
}

/** The same function for ever, which does what was given last. */
function useLatest<Given extends readonly unknown[]>(
  run: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
