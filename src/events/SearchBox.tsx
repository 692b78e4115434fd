import { type FocusEvent, type KeyboardEvent, type Ref, useId, useState } from 'react';
import { type Hit, wordsOf } from './searchIndex.ts';

/** A hit with what is shown of it. */
export interface ShownHit extends Hit {
  readonly title: string;
  readonly detail: string;
}

interface SearchBoxProps {
  readonly query: string;
  /** How many matches there are, and the best of them, at most {@link SHOWN_HITS}. */
  readonly count: number;
  readonly hits: readonly ShownHit[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (hit: ShownHit) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** More than these are a reason to type on. */
export const SHOWN_HITS = 12;

/** Finds as one types; what is found stands below while one is there, and opens with a click. */
export function SearchBox({ query, count, hits, onQuery, onChoose, ref }: SearchBoxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const clear = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
    event.currentTarget.querySelector('input')?.focus({ preventScroll: true });
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const type = (text: string) => {
    setOpen(true);
    onQuery(text);
  };
  const choose = (hit: ShownHit) => {
    setOpen(false);
    onChoose(hit);
  };
  return (
    <search className="search" onBlur={leave} onKeyDown={clear}>
      <label className="visually-hidden" htmlFor={id}>
        Search events and documents
      </label>
      <input
        autoComplete="off"
        id={id}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        placeholder="Search"
        ref={ref}
        type="search"
        value={query}
      />
      <span aria-hidden="true" className="search-key">
        /
      </span>
      {isOpen && query.trim() !== '' && (
        <Hits count={count} hits={hits} onChoose={choose} query={query} />
      )}
    </search>
  );
}

function Hits({
  count,
  hits,
  query,
  onChoose,
}: Pick<SearchBoxProps, 'count' | 'hits' | 'query' | 'onChoose'>) {
  return (
    <div className="hits">
      <p className="hits-count" role="status">
        {count === 0 ? '' : count === 1 ? '1 match' : `${count} matches`}
      </p>
      {count === 0 && (
        <p>
          Nothing matches “{query.trim()}”. Try fewer letters, another spelling, a name or a year.
        </p>
      )}
      <ol>
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id} ${hit.text}`}>
            <button className="hit" onClick={() => onChoose(hit)} type="button">
              <span className="hit-title">
                <Highlighted terms={hit.terms} text={hit.title} />
              </span>
              <small>{hit.detail}</small>
              <span className="hit-text">
                <Highlighted terms={hit.terms} text={hit.text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface HighlightedProps {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** A text with the words found marked, cut to begin near the first of them. */
export function Highlighted({ text, terms }: HighlightedProps) {
  const found = wordsOf(text).filter(({ term }) => terms.has(term));
  const from = Math.max(0, (found[0]?.start ?? 0) - 60);
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  let at = begin;
  const pieces = found.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark className="hit-mark">{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {begin > 0 && '… '}
      {pieces}
      {text.slice(at)}
    </>
  );
}
