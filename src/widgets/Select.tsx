import { useId } from 'react';
import './select.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** The values with their labels. */
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A labelled choice of one value. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChoose } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find(([name]) => name === chosen);
    if (option) onChoose(option[0]);
  };
  return (
    <div className="select">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => choose(target.value)} value={value}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
