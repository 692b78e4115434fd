import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useRef,
} from 'react';
import { isModified, keyCharacter, keyName } from '../widgets/keyCharacters.ts';
import { isPlainClick } from '../widgets/plainClick.ts';
import { eventOf } from './eventOptions.ts';
import './eventItems.css';
import './eventLabels.css';

interface EventListboxProps {
  /** The id of the words that say how to move. */
  readonly hint: string;
  /** What Enter does with an event. */
  readonly enterWords: string;
  /** What the reader chose, by a click or a key: an option, and the first of its events. */
  readonly onChoose: (option: EventTarget, id: string) => void;
  /**
   * Any other key without a modifier.
   * @param id the event that has focus, or the first of those that are counted there
   * @returns whether it meant something
   */
  readonly onKey: (key: string, id: string | undefined) => boolean;
  /** An option took focus by itself; with the first of its events. */
  readonly onHold: (id: string) => void;
  /** The listbox as a whole took focus. */
  readonly onEnter: () => void;
  /** Focus has left the chart. */
  readonly onLeave: () => void;
  /** Something of the chart is pointed at, or has focus; `null` when nothing is any more. */
  readonly onPoint: (target: EventTarget | null) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/**
 * The element that vis-timeline draws into, as the listbox that it is to assistive technology: options
 * in date order, one Tab stop. It reports what is done to an option, and does not know what that means.
 */
export function EventListbox(props: EventListboxProps) {
  const { hint, enterWords, onChoose, onKey, onHold, onEnter, onLeave, onPoint, ref } = props;
  const { pressed, click, pointerDown } = useClicks(onChoose);
  const press = (event: KeyboardEvent) => {
    // The click that Firefox makes of Enter on a link looks like one of the mouse in a corner.
    pressed.current = null;
    if (isModified(event)) return;
    const key = keyName(event) ?? keyCharacter(event);
    const id = eventOf(event.target);
    if (id !== undefined && isChoice(event.target, key)) onChoose(event.target, id);
    else if (!onKey(key, id)) return;
    event.preventDefault();
  };
  const takeFocus = ({ target, currentTarget }: FocusEvent) => {
    const id = eventOf(target);
    onPoint(target);
    if (id !== undefined) onHold(id);
    else if (target === currentTarget) onEnter();
  };
  const loseFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    onPoint(null);
    onLeave();
  };
  return (
    <>
      <p hidden id={hint}>
        {`Arrow keys move from event to event, Enter ${enterWords}.`}
      </p>
      <div
        aria-label="Events in date order"
        className="timeline-host"
        onBlur={loseFocus}
        onClick={click}
        onFocus={takeFocus}
        onKeyDown={press}
        onPointerLeave={() => onPoint(null)}
        onPointerOver={({ target }) => onPoint(target)}
        onPointerDownCapture={pointerDown}
        ref={ref}
        role="listbox"
        // No Tab stop of its own, which Firefox makes of what scrolls.
        tabIndex={-1}
      />
    </>
  );
}

/** Tells clicks on options from drags that move the chart. */
function useClicks(onChoose: EventListboxProps['onChoose']) {
  /** Where a pointer went down that has not become a click yet. */
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const click = (event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    const id = eventOf(target);
    const start = pressed.current;
    pressed.current = null;
    if (id === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    // A drag that began on a label has moved the chart, and is no click.
    const isDrag = start && Math.hypot(clientX - start.x, clientY - start.y) > 5;
    if (!isDrag) onChoose(target, id);
  };
  const pointerDown = ({ clientX: x, clientY: y }: PointerEvent) => {
    pressed.current = { x, y };
  };
  return { pressed, click, pointerDown };
}

/** Space does not press a link, nor Enter one without an address; the browser lets both press a button. */
function isChoice(target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLAnchorElement)) return false;
  return key === ' ' || (key === 'Enter' && !target.hasAttribute('href'));
}
