import type { ViewName } from '../view/viewState.ts';
import './viewSwitch.css';

interface ViewSwitchProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** The names of the views. */
export const VIEW_LABELS = [
  ['timeline', 'Timeline'],
  ['list', 'List'],
  ['documents', 'Documents'],
  ['handout', 'Handout'],
] as const;

/** The switch between the views; the open event stays open. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  return (
    <nav aria-label="Views" className="view-switch">
      {VIEW_LABELS.map(([name, label]) => (
        <button
          aria-current={name === view ? 'page' : undefined}
          key={name}
          onClick={() => onView(name)}
          type="button"
        >
          <span>{label}</span>
          {/* Not every screen reader announces `aria-current`. */}
          {name === view && <span className="visually-hidden"> (open)</span>}
        </button>
      ))}
    </nav>
  );
}
