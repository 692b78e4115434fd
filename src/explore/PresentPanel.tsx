import type { Dataset } from '../dataset/dataset.ts';
import { NO_FILTER } from '../search/filterEvents.ts';
import type { Explored } from '../view/askedUse.ts';
import type { ViewState } from '../view/viewState.ts';

export interface PresentPanelProps {
  readonly dataset: Dataset;
  readonly view: Explored;
  /** The number of all events, and of those that search and filters leave. */
  readonly total: number;
  readonly shown: number;
  /** Starts the slides with parts of the view changed. */
  readonly onPresent: (part: Partial<ViewState>) => void;
  readonly onChange: (part: Partial<ViewState>) => void;
}

/** What can be presented: all events, those shown, or a tour. */
export function PresentPanel(props: PresentPanelProps) {
  const { dataset, view, total, shown, onPresent, onChange } = props;
  return (
    <>
      <ul className="present-choices">
        <li>
          <Choice
            detail="From the first to the last"
            onChoose={() => onPresent({ ...NO_FILTER, q: '', tour: [] })}
            title={`All ${total} events`}
          />
        </li>
        {shown > 0 && shown < total && (
          <li>
            <Choice
              detail="What search and filters leave"
              onChoose={() => onPresent({ tour: [] })}
              title={shown === 1 ? 'The event shown' : `The ${shown} events shown`}
            />
          </li>
        )}
        {dataset.tours.map(({ id, title, summary }) => (
          <li key={id}>
            <Choice
              detail={summary ?? ''}
              onChoose={() => onPresent({ tour: [id], event: null })}
              title={title}
            />
          </li>
        ))}
        <li>
          <Choice
            detail="For class: without dates, with reasons, then how each date is known"
            onChoose={() => onChange({ quiz: 6, order: [], why: [], reveal: false })}
            title="Put six events in order"
          />
        </li>
      </ul>
      <label className="choice">
        <input
          checked={view.prompts}
          onChange={({ target }) => onChange({ prompts: target.checked })}
          type="checkbox"
        />
        With questions to the class
      </label>
      <p className="present-hint">Press P to present what is shown; ? there lists all keys.</p>
    </>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly detail: string;
  readonly onChoose: () => void;
}

function Choice({ title, detail, onChoose }: ChoiceProps) {
  return (
    <button className="present-choice" onClick={onChoose} type="button">
      <span>{title}</span>
      {detail && <small>{detail}</small>}
    </button>
  );
}
