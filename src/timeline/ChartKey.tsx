import type { TimelineEvent } from '../dataset/dataset.ts';
import { type KeyMark, keyMarksOf } from './layout/keyMarks.ts';
import './chartKey.css';

const WORDS: Readonly<Record<KeyMark, string>> = {
  ring: 'Planned or proposed',
  about: 'About that time',
  bar: 'A stretch of time',
  fading: 'A stretch with an end that is not exactly known',
  open: 'By that day, perhaps earlier',
};

/** What the chart is drawn with, as far as some events need it. */
export function ChartKey({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ul aria-label="Key" className="chart-key">
      <li>
        <span aria-hidden="true" className="chart-key-mark" data-mark="dot" />
        <span>An event, at its date; colour and shape are its category</span>
      </li>
      {keyMarksOf(events).map((mark) => (
        <li key={mark}>
          <span aria-hidden="true" className="chart-key-mark" data-mark={mark} />
          <span>{WORDS[mark]}</span>
        </li>
      ))}
      <li>
        <span aria-hidden="true" className="chart-key-mark" data-mark="gap" />
        <span>A gap in time, shortened</span>
      </li>
    </ul>
  );
}
