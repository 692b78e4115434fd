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
  /** The texts of the documents, where documents can be on the screen. */
  readonly textOf?: TextHere;
}

/** What the printer gets of the view in its place. It is made when printing begins. */
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
 * What `make` gave when printing began; nothing before that, or once there is another thing to be
 * made. It stays when printing ends, since browsers differ on when that is.
 */
function usePrinted(make: () => Paper): Paper | null {
  const [printed, setPrinted] = useState<Printed | null>(null);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const print = () => {
      const paper = latest.current();
      // At once: Firefox copies the page for the printer before any promise has its turn.
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
