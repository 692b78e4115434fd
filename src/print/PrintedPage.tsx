import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePart } from '../parts/usePart.ts';
import { usePartsAhead } from '../parts/usePartsAhead.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import type { PrintedSheetProps } from './PrintedSheet.tsx';
import { printPart } from './printPart.ts';
import { sheetAsBuilt } from './sheetAsBuilt.ts';

const AHEAD = [printPart];

/**
 * The printed page of the current view, rendered when printing begins. Printing waits for nothing,
 * so what renders it is loaded ahead, and at once when the view turns to a part of the timeline; if
 * it is not here, paper gets the sheet of the page as built, which holds the whole.
 */
export function PrintedPage({ dataset, view, shown, textOf }: PrintedSheetProps) {
  usePartsAhead(AHEAD);
  const began = useRef(view);
  const part = usePart(printPart, view !== began.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another page
  const page = useMemo(() => ({}), [dataset, view, shown]);
  if (!usePrinted(page)) return null;
  if (part.state !== 'here') return <SheetAsBuilt />;
  const { PrintedSheet } = part.content;
  return (
    <div className="printed" hidden key="sheet">
      <Boundary part={null}>
        <PrintedSheet dataset={dataset} shown={shown} view={view} {...(textOf && { textOf })} />
      </Boundary>
    </div>
  );
}

/** React knows nothing of what is in it. */
function SheetAsBuilt() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = sheetAsBuilt();
    if (sheet) place.current?.replaceChildren(sheet);
  }, []);
  return <div className="printed" hidden ref={place} />;
}

/**
 * Whether printing began while this page was shown. It stays so after printing, since browsers
 * differ on when that ends.
 * @param page the same object as long as the same is to be printed
 */
function usePrinted(page: object): boolean {
  const [printed, setPrinted] = useState<object | null>(null);
  const latest = useRef(page);
  latest.current = page;
  useEffect(() => {
    // Synchronous: Firefox copies the page for printing before any promise can settle.
    const print = () => flushSync(() => setPrinted(latest.current));
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  useEffect(
    function followEmulation() {
      const paper = window.matchMedia('print');
      const follow = () => {
        if (paper.matches) setPrinted(page);
      };
      follow();
      paper.addEventListener('change', follow);
      return () => paper.removeEventListener('change', follow);
    },
    [page],
  );
  return printed === page;
}
