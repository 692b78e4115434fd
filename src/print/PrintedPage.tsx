import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { Use } from '../view/askedUse.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import type { Paper } from './paper.ts';
import { paperOf } from './paperOf.ts';
import { printedAddress } from './printedAddress.ts';
import { Sheet, type TextHere } from './Sheet.tsx';

interface PrintedPageProps {
  readonly dataset: Dataset;
  readonly view: Use;
  /** The events that search and filters leave; in a quiz those to be put in order. */
  readonly shown: readonly TimelineEvent[];
  /** Gives the texts of documents, for views that can show documents. */
  readonly textOf?: TextHere;
}

/** The printed page of the current view, rendered when printing begins. */
export function PrintedPage({ dataset, view, shown, textOf }: PrintedPageProps) {
  const make = useCallback(() => paperOf(dataset, view, shown), [dataset, view, shown]);
  const paper = usePrinted(make);
  if (!paper) return null;
  return (
    <div className="printed" hidden>
      <Boundary part={null}>
        <Sheet
          address={printedAddress(view)}
          dataset={dataset}
          paper={paper}
          {...(textOf && { textOf })}
        />
      </Boundary>
    </div>
  );
}

interface Printed {
  readonly make: () => Paper;
  readonly paper: Paper;
}

/**
 * The result of `make` from when printing began; `null` before that, or when `make` has changed. It
 * is kept after printing, since browsers differ on when that ends.
 */
function usePrinted(make: () => Paper): Paper | null {
  const [printed, setPrinted] = useState<Printed | null>(null);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const print = () => {
      const paper = latest.current();
      // Synchronous: Firefox copies the page for printing before any promise can settle.
      flushSync(() => setPrinted({ make: latest.current, paper }));
    };
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  useEffect(
    function followEmulation() {
      const paper = window.matchMedia('print');
      const follow = () => {
        if (paper.matches)
          setPrinted((last) => (last?.make === make ? last : { make, paper: make() }));
      };
      follow();
      paper.addEventListener('change', follow);
      return () => paper.removeEventListener('change', follow);
    },
    [make],
  );
  return printed?.make === make ? printed.paper : null;
}
