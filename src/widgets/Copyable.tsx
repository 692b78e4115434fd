import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { copyText } from './copyText.ts';
import './copyable.css';

interface CopyableProps {
  /** The name of the text within a sentence: `link to this view`. */
  readonly name: string;
  readonly text: string;
  /** The label of the button; its accessible name adds what is copied. */
  readonly label?: string;
  /** Shown beside the button. */
  readonly children?: ReactNode;
  /** Height of the field in lines; without it, the field appears only if copying is refused. */
  readonly lines?: number;
  /** Receives the outcome in words. */
  readonly onOutcome: (words: string) => void;
}

/** A text with a button that copies it; if copying is refused, the text is selected in a field. */
export function Copyable({
  name,
  text,
  label = 'Copy',
  children,
  lines,
  onOutcome,
}: CopyableProps) {
  const [refusals, setRefusals] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the field is painted: whoever reads “Press Ctrl+C now” may do so at once.
  useLayoutEffect(
    function selectRefused() {
      if (refusals === 0) return;
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    },
    [refusals],
  );
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) setRefusals((count) => count + 1);
    onOutcome(isCopied ? `Copied: ${name}` : 'Copying is refused here. Press Ctrl+C or ⌘C now.');
  };
  return (
    <div className="copyable">
      <div className="copyable-what">{children}</div>
      <button aria-label={`Copy ${name}`} className="quiet" onClick={copy} type="button">
        {label}
      </button>
      {(lines !== undefined || refusals > 0) && (
        <textarea
          aria-label={`Text of ${name}`}
          className="copyable-field"
          readOnly
          ref={field}
          rows={lines ?? 3}
          value={text}
        />
      )}
    </div>
  );
}
