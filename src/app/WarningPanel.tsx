import { useState } from 'react';
import { counted } from '../dataset/counted.ts';
import { Lines } from './ProblemList.tsx';
import './problems.css';

/** What an author should know of a corpus that is shown, above the page and out of its way. */
export function WarningPanel({ warnings }: { readonly warnings: readonly string[] }) {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <aside aria-label="Warnings" className="warnings">
      <details>
        <summary>{`${counted(warnings.length, 'warning')} about the documents`}</summary>
        <Lines lines={warnings} />
      </details>
      <button onClick={() => setClosed(true)} type="button">
        Close
      </button>
    </aside>
  );
}
