import type { Dataset } from '../dataset/dataset.ts';
import { isSandboxed } from '../host/frame.ts';
import { HANDOUTS, type HandoutKind } from '../view/viewState.ts';
import { Sheet } from './Sheet.tsx';

interface HandoutProps {
  readonly dataset: Dataset;
  readonly kind: HandoutKind;
  readonly onKind: (kind: HandoutKind) => void;
  /** Leads back to the timeline. */
  readonly onBack: () => void;
}

/** About nine events find room on a page: printing more than this holds the page up for seconds. */
const MANY = 2000;

const LABELS: Readonly<Record<HandoutKind, string>> = {
  full: 'With dates',
  blank: 'Dates left blank',
  shuffled: 'Out of order',
};

/** The chronology as a sheet of paper, and what can be chosen for it. */
export function Handout({ dataset, kind, onKind, onBack }: HandoutProps) {
  return (
    <div className="handout">
      <div className="handout-bar">
        <KindChoice kind={kind} onKind={onKind} />
        {!isSandboxed() && (
          <button onClick={() => window.print()} type="button">
            Print
          </button>
        )}
        <button onClick={onBack} type="button">
          Back to the timeline
        </button>
        {dataset.events.length > MANY && <p>Printing so many events takes a while.</p>}
      </div>
      <Sheet dataset={dataset} kind={kind} />
    </div>
  );
}

function KindChoice({ kind, onKind }: Pick<HandoutProps, 'kind' | 'onKind'>) {
  return (
    <fieldset className="handout-kinds">
      <legend className="visually-hidden">Handout</legend>
      {HANDOUTS.map((name) => (
        <label key={name}>
          <input
            checked={name === kind}
            name="handout"
            onChange={() => onKind(name)}
            type="radio"
            value={name}
          />
          <span>{LABELS[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
