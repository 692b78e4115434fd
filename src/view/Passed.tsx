import { isolate } from '../dataset/isolate.ts';
import type { Ignored, ViewField } from './viewUrl.ts';
import './passed.css';

interface PassedProps {
  readonly ignored: readonly Ignored[];
  readonly onDismiss: () => void;
}

/** The names of the parameters within a sentence. */
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

/** The most characters of a value that are repeated. */
const LONGEST_VALUE = 40;

/**
 * One unobtrusive line about ignored parts of the address. It is present on load, so it is no
 * status and nothing is announced.
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

/** The ignored parts of the address, in a sentence. */
export function passedWords(ignored: readonly Ignored[]): string {
  const things = ignored.map(({ name, value }) => `${WORDS[name]} “${isolate(shortened(value))}”`);
  return `The link asks for what is not here: ${[...new Set(things)].join(', ')}.`;
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : value;
}
