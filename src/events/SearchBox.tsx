import { type FocusEvent, type KeyboardEvent, type Ref, useId, useState } from 'react';
import { Hits, type HitsProps } from './Hits.tsx';
import type { Hit } from './searchIndex.ts';

interface SearchBoxProps extends HitsProps {
  readonly onQuery: (query: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

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
  // A frame later: a screen reader that finds the hit gone before it has heard where focus went reads the field.
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
      {isOpen && query.trim() !== '' && <Hits {...found} onChoose={choose} query={query} />}
    </search>
  );
}
