import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  type SyntheticEvent,
  useId,
  useState,
} from 'react';
import { LatePart } from '../parts/LatePart.tsx';
import type { HitsProps } from './Hits.tsx';
import type { Hit } from './searchIndex.ts';
import { searchPart } from './searchPart.ts';
import './searchBox.css';

interface SearchBoxProps extends HitsProps {
  readonly onQuery: (query: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * Searches while the user types; hits are shown below while focus is inside, and open with a click.
 */
export function SearchBox({ query, onQuery, onChoose, ref, ...found }: SearchBoxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const clear = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    onQuery('');
    currentTarget.closest('search')?.querySelector('input')?.focus({ preventScroll: true });
  };
  const clearByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    clear(event);
  };
  // Waits for a frame: a screen reader whose hit disappears before it knows the new focus reads the
  // field.
  const close = () => requestAnimationFrame(() => setOpen(false));
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const type = (text: string) => {
    setOpen(true);
    onQuery(text);
  };
  const choose = (hit: Hit) => {
    onChoose(hit);
    close();
  };
  return (
    <search className="search" onBlur={leave} onKeyDown={clearByKey}>
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
      {query !== '' && (
        // For touch and mouse, in all engines alike; Escape does the same without a Tab stop.
        <button
          aria-label="Clear the search"
          className="search-clear"
          onClick={clear}
          tabIndex={-1}
          type="button"
        >
          ×
        </button>
      )}
      {isOpen && query.trim() !== '' && <HitsBelow {...found} onChoose={choose} query={query} />}
    </search>
  );
}

function HitsBelow(props: HitsProps) {
  return (
    <LatePart frame={inHits} part={searchPart} what="The search">
      {({ Hits }) => <Hits {...props} />}
    </LatePart>
  );
}

function inHits(words: ReactElement) {
  return <div className="hits">{words}</div>;
}
