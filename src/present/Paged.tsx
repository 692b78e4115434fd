import {
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { TextLanguage } from '../dataset/aboutWords.ts';
import { listBreaks, type Part, textBreaks } from './breakPages.ts';
import { type Fitting, useFit } from './useFit.ts';
import './paged.css';

interface PagedProps {
  /** The page to show, from 0; numbers beyond the last mean the last. */
  readonly page: number;
  /** Reports the number of pages whenever it changes. */
  readonly onPages: (count: number) => void;
  readonly sizes: readonly number[];
  /** Shown below the text on every page. */
  readonly children?: ReactElement;
}

interface PagedTextProps extends PagedProps {
  readonly text: string;
  readonly language: TextLanguage;
}

/** A quote as large as its space allows, split into pages if it does not fit. */
export function PagedText({ text, language, page, onPages, sizes, children }: PagedTextProps) {
  const content = useRef<HTMLElement>(null);
  const breaks = useMemo(() => textBreaks(text), [text]);
  const show = useCallback(
    (copy: HTMLElement, { start, end }: Part, isPaged: boolean) => {
      const quote = copy.querySelector('blockquote');
      if (quote) quote.textContent = text.slice(start, end).trim();
      showPageNumber(copy, isPaged);
    },
    [text],
  );
  const fitting = useFit({ content, breaks, sizes, show });
  const { index, part, count } = usePage(fitting, page, onPages);
  return (
    <figure className="paged" ref={content} style={sized(fitting)}>
      <blockquote {...language}>{text.slice(part.start, part.end).trim()}</blockquote>
      <PageNumber count={count} index={index} />
      {children}
    </figure>
  );
}

interface PagedListProps extends PagedProps {
  readonly entries: readonly { readonly key: string; readonly content: ReactNode }[];
}

/** A list as large as its space allows, split into pages if it does not fit. */
export function PagedList({ entries, page, onPages, sizes, children }: PagedListProps) {
  const content = useRef<HTMLDivElement>(null);
  const breaks = useMemo(() => listBreaks(entries.length), [entries.length]);
  const show = useCallback((copy: HTMLElement, { start, end }: Part, isPaged: boolean) => {
    for (const [index, entry] of copy.querySelectorAll('li').entries()) {
      const isHidden = index < start || index >= end;
      // Setting the same value again makes the browser lay out all entries again.
      if (entry.hidden !== isHidden) entry.hidden = isHidden;
    }
    showPageNumber(copy, isPaged);
  }, []);
  const fitting = useFit({ content, breaks, sizes, show });
  const { index, part, count } = usePage(fitting, page, onPages);
  return (
    <div className="paged" ref={content} style={sized(fitting)}>
      <ul>
        {entries.map((entry, place) => (
          <li hidden={place < part.start || place >= part.end} key={entry.key}>
            {entry.content}
          </li>
        ))}
      </ul>
      <PageNumber count={count} index={index} />
      {children}
    </div>
  );
}

const WHOLE: Part = { start: 0, end: Number.POSITIVE_INFINITY };

function usePage({ pages }: Fitting, page: number, onPages: (count: number) => void) {
  const count = pages.length;
  useLayoutEffect(() => {
    if (count > 0) onPages(count);
  }, [count, onPages]);
  const index = Math.max(Math.min(page, count - 1), 0);
  return { index, count, part: pages[index] ?? WHOLE };
}

function sized({ size }: Fitting): CSSProperties {
  return { '--size': size } as CSSProperties;
}

function PageNumber({ index, count }: { readonly index: number; readonly count: number }) {
  return (
    <p className="page-number" hidden={count < 2}>
      {`${index + 1} of ${count}`}
    </p>
  );
}

function showPageNumber(copy: HTMLElement, isPaged: boolean): void {
  const number = copy.querySelector<HTMLElement>('.page-number');
  if (number) number.hidden = !isPaged;
}
