import { isolate } from '../dataset/isolate.ts';
import type { Ignored, ViewField } from './viewUrl.ts';
import './passed.css';

interface PassedProps {
  readonly ignored: readonly Ignored[];
  readonly onDismiss: () => void;
}

/** What the parameters are called in a sentence. */
const WORDS: Readonly<Record<ViewField, string>> = {
  view: 'view',
  event: 'event',
  document: 'document',
  scale: 'scale',
  rows: 'rows',
  q: 'search',
  category: 'category',
  source: 'document',
  status: 'status',
  from: 'start',
  to: 'end',
  handout: 'handout',
  theme: 'theme',
  keys: 'keys',
  idle: 'idle time',
  embed: 'frame',
  lang: 'language',
  present: 'slides',
  step: 'step',
  page: 'page',
  tour: 'tour',
  prompts: 'questions',
  quiz: 'quiz',
  order: 'event',
  why: 'reason',
  reveal: 'dates',
  notes: 'notes',
};

/** More than this of a value is not repeated. */
const LENGTH = 40;

/**
 * One quiet line about what the address asked for in vain. It is there when the page loads, so it
 * is no status: nothing is announced.
 */
export function Passed({ ignored, onDismiss }: PassedProps) {
  if (ignored.length === 0) return null;
  return (
    <div className="notice" role="note">
      <span>{passedWords(ignored)}</span>
      <button aria-label="Dismiss" onClick={onDismiss} type="button">
        ×
      </button>
    </div>
  );
}

/** What the address asked for in vain, in a sentence. */
export function passedWords(ignored: readonly Ignored[]): string {
  const things = ignored.map(({ name, value }) => `${WORDS[name]} “${isolate(shortened(value))}”`);
  return `The link asks for what is not here: ${[...new Set(things)].join(', ')}.`;
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length > LENGTH ? `${letters.slice(0, LENGTH).join('')}…` : value;
}
