import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { Stretch } from '../dataset/passages.ts';
import { revealIn } from '../widgets/ownScroll.ts';
import { type Line, linesOf, type MarkedText, type Sentence } from './markedText.ts';
import { selectionIn } from './textSelection.ts';
import { useSelected } from './useSelected.ts';
import { moved, WAYS, type Walk } from './walk.ts';
import './documentText.css';

interface DocumentTextProps {
  readonly marked: MarkedText;
  /** The name of the document. */
  readonly name: string;
  /** The sentences that are chosen, if any. */
  readonly walk: Walk | null;
  readonly onWalk: (walk: Walk | null) => void;
  /** Text was selected with the mouse, a finger or the keyboard of the browser. */
  readonly onSelect: (stretch: Stretch) => void;
  /** A date was clicked. */
  readonly onDate: (date: Stretch) => void;
  /** The chosen sentences are to become an event. */
  readonly onTake: () => void;
}

const PLACE = 'sentence-';

/**
 * A document, whose sentences can be chosen one by one, as in a list: with the arrow keys, longer with Shift. Dates
 * that were found and passages of events are marked.
 */
export function DocumentText({ marked, name, walk, ...on }: DocumentTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(marked), [marked]);
  const { sentences } = marked;
  useInSight(box, walk, marked);
  useSelected(box, on.onSelect);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      return on.onTake();
    }
    const next = moved(walk, event, { count: sentences.length, starts: marked.lineStarts });
    if (next === walk) return;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    on.onWalk(next);
  };
  const click = (event: MouseEvent) => {
    const selected = selectionIn(event.currentTarget);
    if (selected) return on.onSelect(selected);
    const target = event.target instanceof Element ? event.target : null;
    const date = dateAt(marked, target);
    if (date) return on.onDate(date);
    const option = target?.closest('[role="option"]')?.id.slice(PLACE.length);
    if (option === undefined) return;
    const index = Number(option);
    on.onWalk(event.shiftKey && walk ? { ...walk, head: index } : { anchor: index, head: index });
  };
  const [from, to] = walk ? chosenIn(walk) : [-1, -2];
  return (
    <div
      aria-description={`${WAYS}.`}
      aria-activedescendant={walk ? `${PLACE}${walk.head}` : undefined}
      aria-label={`Sentences of ${name}`}
      aria-multiselectable="true"
      className="marked-text"
      data-field="text"
      onClick={click}
      onFocus={({ currentTarget }) => {
        // A click chooses for itself.
        if (walk === null && sentences.length > 0 && currentTarget.matches(':focus-visible'))
          on.onWalk({ anchor: 0, head: 0 });
      }}
      onKeyDown={press}
      ref={box}
      role="listbox"
      tabIndex={0}
    >
      {lines.map((line) => (
        <TextLine
          from={Math.max(from, line.first)}
          head={walk && line.first <= walk.head && walk.head <= line.last ? walk.head : -1}
          key={line.start}
          line={line}
          to={Math.min(to, line.last)}
        />
      ))}
    </div>
  );
}

function dateAt({ dates }: MarkedText, target: Element | null): Stretch | undefined {
  return dates[Number(target?.closest('[data-date]')?.getAttribute('data-date') ?? -1)];
}

function chosenIn({ anchor, head }: Walk): readonly [number, number] {
  return [Math.min(anchor, head), Math.max(anchor, head)];
}

/** Keeps in sight where the keys are, and the event that is opened. */
function useInSight(
  box: RefObject<HTMLElement | null>,
  walk: Walk | null,
  { open, passages }: MarkedText,
): void {
  // A new event is compiled before its passage is marked.
  const isMarked = passages.some(({ event }) => event === open);
  useEffect(
    function showHead() {
      const element = walk && document.getElementById(`${PLACE}${walk.head}`);
      if (box.current && element) reveal(box.current, element);
    },
    [box, walk],
  );
  useEffect(
    function showOpenEvent() {
      const element = open && isMarked && box.current?.querySelector('[data-open]');
      if (element && box.current) reveal(box.current, element);
    },
    [box, open, isMarked],
  );
}

/** Scrolls the text alone until something of it is in sight. */
function reveal(box: HTMLElement, element: Element): void {
  const { top, bottom } = box.getBoundingClientRect();
  revealIn(box, { top: top + 8, bottom: bottom - 8 }, element, (sight, own) =>
    own.top < sight.top ? sight.top + 24 : sight.bottom - own.height - 24,
  );
}

interface TextLineProps {
  readonly line: Line;
  /** The first and the last of the chosen sentences in this line, and the one that the keys are at. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** A paragraph. Only those with chosen sentences are rendered again when the choice changes. */
const TextLine = memo(
  function TextLine({ line, from, to, head }: TextLineProps) {
    return (
      <p role="presentation">
        {line.sentences.map((sentence) => (
          <SentenceText
            isChosen={from <= sentence.index && sentence.index <= to}
            isHead={sentence.index === head}
            key={sentence.start}
            sentence={sentence}
          />
        ))}
      </p>
    );
  },
  (before, now) =>
    before.line === now.line &&
    before.head === now.head &&
    ((before.from > before.to && now.from > now.to) ||
      (before.from === now.from && before.to === now.to)),
);

interface SentenceTextProps {
  readonly sentence: Sentence;
  readonly isChosen: boolean;
  readonly isHead: boolean;
}

function SentenceText({ sentence, isChosen, isHead }: SentenceTextProps) {
  return (
    <span
      aria-description={sentence.says}
      aria-selected={isChosen}
      className="sentence"
      data-head={isHead ? '' : undefined}
      id={`${PLACE}${sentence.index}`}
      role="option"
      tabIndex={-1}
    >
      {sentence.pieces.map(({ start, text, date, isPassage, isOpen }) => (
        <span
          className={date ? 'found-date' : 'plain-piece'}
          data-date={date?.index}
          data-open={isOpen ? '' : undefined}
          data-passage={isPassage ? '' : undefined}
          data-start={start}
          key={start}
          title={date?.label}
        >
          {text}
        </span>
      ))}
    </span>
  );
}
