import type { Rows, Theme, ViewState } from '../view/viewState.ts';

export interface DisplayPanelProps {
  readonly view: Pick<ViewState, 'theme' | 'rows' | 'keys'>;
  readonly onChange: (part: Partial<ViewState>) => void;
}

const THEME_LABELS: readonly (readonly [Theme, string])[] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

const ROW_LABELS: readonly (readonly [Rows, string])[] = [
  ['none', 'All together'],
  ['category', 'By category'],
  ['document', 'By document'],
];

const KEYS = [
  ['/', 'Search'],
  ['← → Home End', 'From event to event'],
  ['Enter', 'Open the source; once more, go to it'],
  ['S', 'To the source and back'],
  ['Esc', 'Close it'],
  ['+ − 0', 'Zoom in, zoom out, whole period'],
  ['[ ]', 'Previous and next chapter'],
  ['P', 'Present'],
  ['?', 'This list'],
] as const;

/** The settings for the look of the page, and its keys. */
export function DisplayPanel({ view, onChange }: DisplayPanelProps) {
  return (
    <>
      <Choice
        chosen={view.theme}
        labels={THEME_LABELS}
        legend="Colours"
        name="theme"
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        chosen={view.rows}
        labels={ROW_LABELS}
        legend="Rows of the timeline"
        name="rows"
        onChoose={(rows) => onChange({ rows })}
      />
      <fieldset>
        <legend>Keys</legend>
        <label className="choice">
          <input
            checked={view.keys === 'on'}
            onChange={({ target }) => onChange({ keys: target.checked ? 'on' : 'off' })}
            type="checkbox"
          />
          Single keys are commands
        </label>
        <dl className="keys">
          {KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </fieldset>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly labels: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({
  legend,
  name,
  labels,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {labels.map(([value, label]) => (
        <label className="choice" key={value}>
          <input
            checked={value === chosen}
            name={name}
            onChange={() => onChoose(value)}
            type="radio"
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
