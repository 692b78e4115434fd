import type { Dataset } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { ChartKey } from '../timeline/ChartKey.tsx';
import './introduction.css';

interface IntroductionProps {
  readonly dataset: Dataset;
  readonly onOpen: (id: string) => void;
}

/** How many documents are named before the rest is left out. */
const MOST_NAMED_DOCUMENTS = 20;

/** Fills the place beside the chart until an event is opened. */
export function Introduction({ dataset, onOpen }: IntroductionProps) {
  const events = eventsInScope(dataset);
  const [first] = events;
  return (
    <aside aria-label="About this timeline" className="introduction">
      <h2>Every event opens its source</h2>
      <p>
        Choose an event. The sentence that it comes from is marked in its document, and you read how
        its date is known.
      </p>
      {first && (
        <button className="primary" onClick={() => onOpen(first.id)} type="button">
          Start with “<bdi>{first.label}</bdi>”
        </button>
      )}
      <h3>How to read the chart</h3>
      <ChartKey events={events} />
      <h3>The documents</h3>
      <ol>
        {dataset.documents.slice(0, MOST_NAMED_DOCUMENTS).map(({ id, title, published }) => (
          <li key={id}>
            <span className="introduction-title">{title}</span>
            <small>{published.label}</small>
          </li>
        ))}
      </ol>
      {dataset.documents.length > MOST_NAMED_DOCUMENTS && (
        <p>{`The first ${MOST_NAMED_DOCUMENTS} of ${dataset.documents.length}. All of them are under “Documents”.`}</p>
      )}
    </aside>
  );
}
