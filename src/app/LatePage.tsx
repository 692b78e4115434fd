import { type ReactElement, useEffect } from 'react';
import { LatePart } from '../parts/LatePart.tsx';
import type { Part } from '../parts/part.ts';
import './latePage.css';

interface LatePageProps<Content> {
  readonly part: Part<Content>;
  /** What it is, at the beginning of a sentence: `The slides`. */
  readonly what: string;
  /** Leads back to the timeline; `null` for a window of its own. */
  readonly onLeave: (() => void) | null;
  /** Called when it is here. */
  readonly onHere: () => void;
  readonly children: (content: Content) => ReactElement;
}

/** A part that is the whole page; whoever does not want to wait for it can leave. */
export function LatePage<Content>(props: LatePageProps<Content>) {
  const { part, what, onLeave, onHere, children } = props;
  const frame = (words: ReactElement) => (
    <main className="late-page" tabIndex={-1}>
      {words}
      {onLeave && (
        <button className="quiet" onClick={onLeave} type="button">
          Back to the timeline
        </button>
      )}
    </main>
  );
  return (
    <LatePart frame={frame} part={part} what={what}>
      {(content) => (
        <>
          {children(content)}
          <Arrival onHere={onHere} />
        </>
      )}
    </LatePart>
  );
}

function Arrival({ onHere }: { readonly onHere: () => void }) {
  useEffect(onHere, [onHere]);
  return null;
}
