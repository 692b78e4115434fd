import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { counted } from '../dataset/counted.ts';
import { type Hit, wordsOf } from './searchIndex.ts';

/** Where a hit is: its event or document, and the date of that. */
export interface HitPlace {
  readonly title: string;
  readonly detail: string;
}

/** Where a search looks: in all texts; in those of events, as long as the others are on their way; or not in texts that did not come. */
export type SearchReach = 'whole' | 'events' | 'part';

interface SearchBoxProps {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly reach: SearchReach;
  readonly placeOf: (hit: Hit) => HitPlace;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (hit: Hit) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** So many hits are shown at first, and so many more each time that more are asked for. */
const HITS = 12;

/** Finds as one types; what is found stands below while one is there, and opens with a click. */
export function SearchBox({ query, onQuery, onChoose, ref, ...found }: SearchBoxProps) {
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
  const choose = (hit: Hit) => {
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
        <Hits {...found} key={query} onChoose={choose} query={query} />
      )}
    </search>
  );
}

const REACH_WORDS: Readonly<Record<SearchReach, string>> = {
  whole: '',
  events: 'Still looking through the documents …',
  part: 'Some documents could not be loaded, and are not searched.',
};

type HitsProps = Pick<SearchBoxProps, 'hits' | 'reach' | 'placeOf' | 'onChoose' | 'query'>;

function Hits({ hits, reach, query, placeOf, onChoose }: HitsProps) {
  const [limit, setLimit] = useState(HITS);
  const list = useRef<HTMLOListElement>(null);
  useEffect(
    function focusFirstAdded() {
      if (limit === HITS) return;
      const added = list.current?.children[limit - HITS];
      added?.querySelector('button')?.focus({ preventScroll: true });
    },
    [limit],
  );
  const rest = hits.length - limit;
  const matches = hits.length > 0 && counted(hits.length, 'match', 'matches');
  return (
    <div className="hits">
      <p className="hits-count" role="status">
        {[matches, REACH_WORDS[reach]].filter(Boolean).join('. ')}
      </p>
      {hits.length === 0 && reach !== 'events' && (
        <p>
          Nothing matches “{query.trim()}”. Try fewer letters, another spelling, a name or a year.
        </p>
      )}
      <ol ref={list}>
        {hits.slice(0, limit).map((hit) => (
          <li key={`${hit.kind} ${hit.id} ${hit.text}`}>
            <HitButton hit={hit} onChoose={onChoose} {...placeOf(hit)} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button className="quiet" onClick={() => setLimit(limit + HITS)} type="button">
          Show {Math.min(rest, HITS)} more
        </button>
      )}
    </div>
  );
}

interface HitButtonProps extends HitPlace, Pick<SearchBoxProps, 'onChoose'> {
  readonly hit: Hit;
}

function HitButton({ hit, title, detail, onChoose }: HitButtonProps) {
  return (
    <button className="hit" onClick={() => onChoose(hit)} type="button">
      <span className="hit-title">
        <Highlighted terms={hit.terms} text={title} />
      </span>
      <small>{detail}</small>
      <span className="hit-text">
        <Highlighted terms={hit.terms} text={hit.text} />
      </span>
    </button>
  );
}

interface HighlightedProps {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** So much of a text is shown, in UTF-16 units: some paragraphs are as long as a book. */
const SHOWN_TEXT = 400;

/** A text with the words found marked, cut to begin near the first of them. */
export function Highlighted({ text, terms }: HighlightedProps) {
  const found = wordsOf(text).filter(({ term }) => terms.has(term));
  const from = Math.max(0, (found[0]?.start ?? 0) - 60);
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = begin + SHOWN_TEXT;
  let at = begin;
  const pieces = found
    .filter((word) => word.end <= end)
    .map(({ start, end }) => {
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
      {text.slice(at, end)}
      {end < text.length && ' …'}
    </>
  );
}
