import type { ViewName } from '../view/viewState.ts';

interface ViewSwitchProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

const LABELS = [
  ['timeline', 'Timeline'],
  ['list', 'List'],
  ['documents', 'Documents'],
  ['handout', 'Handout'],
] as const;

/** One switch between the views of the dataset; the open event stays open. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  return (
    <nav aria-label="Views" className="view-switch">
      {LABELS.map(([name, label]) => (
        <button
          aria-current={name === view ? 'page' : undefined}
          key={name}
          onClick={() => onView(name)}
          type="button"
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
