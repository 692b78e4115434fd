import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';

/** The part of the reader that scrolls: the document, everything below the head, or the whole. */
export type Scroller = 'document' | 'body' | 'all';

/** Heights in the reader, in pixels. */
export interface ReaderHeights {
  /** The visible height of the whole reader. */
  readonly reader: number;
  /** The head with the title, and the links to the neighbours. */
  readonly frame: number;
  /** The part between the head and the document, without the tabs. */
  readonly intro: number;
  readonly tabs: number;
  /** The first marked sentence, and one line of the text around it. */
  readonly sentence: number;
  readonly line: number;
}

/**
 * How much a document that scrolls below the account of its date should show: its marked sentence
 * with `lines` around it, but at most this share of the reader, for sentences too long for any
 * screen.
 */
const LEAST_BELOW_ACCOUNT = { lines: 4, most: 0.6 };
/** With less than this below the title, the title scrolls away as well. */
const LEAST_BELOW_TITLE = { lines: 1, most: 0.4 };

/** Keeps as much in place as there is room for beside the marked sentence. */
export function scrollerFor(heights: ReaderHeights, isSheet: boolean): Scroller {
  const { reader, frame, intro, tabs, sentence, line } = heights;
  const room = reader - frame - tabs;
  const needs = ({ lines, most }: typeof LEAST_BELOW_ACCOUNT) =>
    Math.min(sentence + lines * line, reader * most);
  // A sheet is moved by hand and has a single scroller.
  if (!isSheet && room - intro >= needs(LEAST_BELOW_ACCOUNT)) return 'document';
  return room >= needs(LEAST_BELOW_TITLE) ? 'body' : 'all';
}

/**
 * Works out what scrolls in the reader, before paint and whenever its size changes.
 * @param passages identifies what is marked now
 */
export function useScroller(reader: RefObject<HTMLElement | null>, passages: string): Scroller {
  const [scroller, setScroller] = useState<Scroller>('document');
  const measure = useCallback(() => {
    const { current } = reader;
    if (!current?.parentElement) return;
    const isSheet = getComputedStyle(current.parentElement).position === 'fixed';
    setScroller(scrollerFor(heightsIn(current), isSheet));
  }, [reader]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other passages have another height
  useLayoutEffect(measure, [measure, passages]);
  useLayoutEffect(
    function measureChanges() {
      const parts = reader.current?.querySelectorAll('.reader-head, .reader-intro') ?? [];
      return onResize(
        [reader.current, ...parts].filter((part) => part !== null),
        measure,
      );
    },
    [reader, measure],
  );
  return scroller;
}

function heightsIn(reader: HTMLElement): ReaderHeights {
  const mark = reader.querySelector<HTMLElement>('mark');
  return {
    reader: reader.clientHeight,
    frame: heightOf(reader, '.reader-head') + heightOf(reader, '.reader-steps'),
    intro: heightOf(reader, '.reader-intro'),
    tabs: heightOf(reader, '.reader-tabs'),
    sentence: mark?.offsetHeight ?? 0,
    line: mark ? Number.parseFloat(getComputedStyle(mark).lineHeight) : 0,
  };
}

function heightOf(reader: HTMLElement, part: string): number {
  return reader.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}

/** The element that scrolls. */
export function scrollerIn(reader: HTMLElement): HTMLElement {
  const part = { document: '.document', body: '.reader-body' }[reader.dataset.scroller ?? ''];
  return (part && reader.querySelector<HTMLElement>(part)) || reader;
}
