import type { Dataset } from '../dataset/dataset.ts';
import type { HandoutKind } from '../view/viewState.ts';

interface HandoutProps {
  readonly dataset: Dataset;
  readonly kind: HandoutKind;
}

/** The chronology on paper. */
export function Handout({ dataset, kind }: HandoutProps) {
  return (
    <ol data-kind={kind}>
      {dataset.events.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ol>
  );
}
