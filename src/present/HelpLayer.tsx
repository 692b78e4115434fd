import { useEffect, useRef } from 'react';
import { KEY_HELP, type Keys } from './keyCommand.ts';
import './layers.css';

interface HelpLayerProps {
  readonly keys: Keys;
  readonly onKeys: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** The list of keys, and the switch for single characters as commands (WCAG 2.1.4). */
export function HelpLayer({ keys, onKeys, onClose }: HelpLayerProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div aria-label="Keys" className="help-layer" role="dialog">
      <h2>Keys</h2>
      <dl>
        {KEY_HELP.map(([names, does]) => (
          <div key={names}>
            <dt>{names}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="help-foot">
        <label>
          <input
            checked={keys === 'on'}
            onChange={({ target }) => onKeys(target.checked)}
            type="checkbox"
          />
          <span>Single keys are commands</span>
        </label>
        <button onClick={onClose} ref={close} type="button">
          Close
        </button>
      </p>
    </div>
  );
}
