import { useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { isSandboxed } from '../host/frame.ts';
import type { Explored } from '../view/askedUse.ts';
import { HANDOUTS, type HandoutKind } from '../view/viewState.ts';
import { paperOf } from './paperOf.ts';
import { printedAddress } from './printedAddress.ts';
import { Sheet } from './Sheet.tsx';
import './handout.css';

interface HandoutProps {
  readonly dataset: Dataset;
  readonly view: Explored;
  /** The events that search and filters leave. */
  readonly shown: readonly TimelineEvent[];
  /** Called to print all events, regardless of search, filters and picks. */
  readonly onWhole: () => void;
  readonly onKind: (kind: HandoutKind) => void;
  /** Leads back to the timeline. */
  readonly onBack: () => void;
}

/** The most events without a warning: with nine on a page, printing more takes seconds. */
const MOST_EVENTS_WITHOUT_WARNING = 2000;

const LABELS: Readonly<Record<HandoutKind, string>> = {
  full: 'With dates',
  blank: 'Dates left blank',
  shuffled: 'Out of order',
};

/** The chronology as a sheet of paper, and the options for it. */
export function Handout(props: HandoutProps) {
  const { dataset, view, shown, onKind, onBack, onWhole } = props;
  const paper = useMemo(() => paperOf(dataset, view, shown), [dataset, view, shown]);
  return (
    <div className="handout">
      <div className="handout-bar">
        <KindChoice kind={view.handout} onKind={onKind} />
        {paper.choice && (
          <button onClick={onWhole} type="button">
            Show all
          </button>
        )}
        {!isSandboxed() && (
          <button onClick={() => window.print()} type="button">
            Print
          </button>
        )}
        <button onClick={onBack} type="button">
          Back to the timeline
        </button>
        {dataset.events.length > MOST_EVENTS_WITHOUT_WARNING && (
          <p>Printing so many events takes a while.</p>
        )}
      </div>
      <Sheet address={printedAddress(view)} dataset={dataset} paper={paper} />
    </div>
  );
}

interface KindChoiceProps extends Pick<HandoutProps, 'onKind'> {
  readonly kind: HandoutKind;
}

function KindChoice({ kind, onKind }: KindChoiceProps) {
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
