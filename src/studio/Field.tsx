import { useId, useState } from 'react';
import { useTouched } from './useTouched.ts';
import './field.css';

export interface FieldProps {
  readonly label: string;
  /** As it stands in the folder. */
  readonly value: string;
  /** Called with each change; the folder may keep it without the space around it. */
  readonly onChange: (value: string) => void;
  /** Called with what is typed when the field is left. */
  readonly onLeave?: (value: string) => void;
  /** What is wrong with it. It is shown once something has been typed, or the field was left. */
  readonly problems?: readonly string[];
  /** What belongs there, below the field. */
  readonly hint?: string;
  /** The most characters that it may have; the rest is counted. */
  readonly most?: number;
  /** Several lines. */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly isLarge?: boolean;
  /** Whether the label is for those alone who do not see the placeholder. */
  readonly isUnnamed?: boolean;
  /** By which the page finds it, to move focus there. */
  readonly name?: string;
  readonly isRequired?: boolean;
}

/**
 * A field of text. It shows what is typed as it is typed, as long as the folder holds the same but for the
 * space around it; when undo or another edit changes that, it shows what the folder holds.
 */
export function Field(props: FieldProps) {
  const { label, value, onChange, hint, most, lines, name, isLarge } = props;
  const [typed, setTyped] = useState(value);
  const id = useId();
  const [isTouched, touch, leave] = useTouched(id, value !== '');
  const shown = folded(typed) === folded(value) ? typed : value;
  const problems = (isTouched && props.problems) || NONE;
  const [isDescribed, hold, release] = useHeld(problems.length > 0);
  const words = [isDescribed ? `${id}-problems` : '', hint ? `${id}-hint` : ''];
  const own = {
    'aria-describedby': words.filter(Boolean).join(' ') || undefined,
    'aria-invalid': problems.length > 0 || undefined,
    'aria-required': props.isRequired || undefined,
    autoComplete: 'off',
    'data-field': name,
    id,
    onBlur: () => {
      leave();
      release();
      // Not what was typed: that may have been undone since.
      props.onLeave?.(shown);
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      touch();
      onChange(target.value);
    },
    onFocus: hold,
    placeholder: props.placeholder,
    value: shown,
  };
  return (
    <div
      className="field"
      data-large={isLarge ? '' : undefined}
      data-unnamed={props.isUnnamed ? '' : undefined}
    >
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {most !== undefined && <Count count={[...shown].length} most={most} />}
      </div>
      {lines === undefined ? <input type="text" {...own} /> : <textarea rows={lines} {...own} />}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  );
}

const NONE: readonly string[] = [];

/**
 * Whether the problems of a field are part of its description: as it was when focus came, for as long as that stays. Some
 * screen readers read a description again whenever it changes, half a moment late, beside the live region that says the same.
 */
function useHeld(
  has: boolean,
): readonly [isDescribed: boolean, hold: () => void, release: () => void] {
  const [held, setHeld] = useState<boolean | null>(null);
  return [
    held ?? has,
    () => setHeld(has),
    // Once focus is elsewhere.
    () => void setTimeout(() => setHeld(null)),
  ];
}

/** White space is folded in YAML. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How much of the room is taken, once that matters. */
function Count({ count, most }: { readonly count: number; readonly most: number }) {
  if (count < most * 0.6) return null;
  return (
    <span aria-hidden="true" className="field-count" data-over={count > most ? '' : undefined}>
      {`${count} of ${most}`}
    </span>
  );
}

interface ProblemsProps {
  readonly id?: string;
  readonly problems: readonly string[];
}

/** What is wrong, below what it is about; the live region says it once. */
export function Problems({ id, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className="field-problems" id={id}>
      {problems.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
