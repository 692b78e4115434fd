import { useEffect, useId, useRef, useState } from 'react';
import { PlainLink } from '../widgets/PlainLink.tsx';
import { foundWords, type SearchReach } from './foundWords.ts';
import { Highlighted } from './Highlighted.tsx';
import type { Hit } from './searchIndex.ts';

/** Where a hit is: its event or document, and the date of that. */
export interface HitPlace {
  readonly title: string;
  readonly detail: string;
}

export interface HitsProps {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly reach: SearchReach;
  readonly placeOf: (hit: Hit) => HitPlace;
  /** The address of what a hit leads to, where this page has one. */
  readonly hrefOf: (hit: Hit) => string | undefined;
  readonly onChoose: (hit: Hit) => void;
}

/** So many hits are shown at first, and so many more each time that more are asked for. */
const HITS = 12;

/** What was found, best first, and how much it is. */
export function Hits({ hits, reach, query, placeOf, hrefOf, onChoose }: HitsProps) {
  const { limit, list, showMore } = useLimit(query);
  const rest = hits.length - limit;
  return (
    // Firefox makes a Tab stop of whatever scrolls; the hits in it are stops enough.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div aria-label="What was found" className="hits" role="group" tabIndex={-1}>
      <p className="hits-count">{foundWords(query, hits.length, reach)}</p>
      <ol ref={list}>
        {hits.slice(0, limit).map((hit) => (
          <HitLine
            hit={hit}
            href={hrefOf(hit)}
            key={`${hit.kind} ${hit.id} ${hit.text}`}
            onChoose={onChoose}
            {...placeOf(hit)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button className="quiet" onClick={showMore} type="button">
          <span>{`Show ${Math.min(rest, HITS)} more`}</span>
        </button>
      )}
    </div>
  );
}

/** How many hits are shown, from few again with each query; focus goes to the first that is added. */
function useLimit(query: string) {
  const [asked, setAsked] = useState({ query, limit: HITS });
  const list = useRef<HTMLOListElement>(null);
  // Forgotten with the query: who types it a second time has not asked for more again.
  if (asked.query !== query) setAsked({ query, limit: HITS });
  const { limit } = asked;
  useEffect(
    function focusFirstAdded() {
      if (limit === HITS) return;
      const added = list.current?.children[limit - HITS];
      added?.querySelector('a')?.focus({ preventScroll: true });
    },
    [limit],
  );
  return { limit, list, showMore: () => setAsked({ query, limit: limit + HITS }) };
}

interface HitLineProps extends HitPlace, Pick<HitsProps, 'onChoose'> {
  readonly hit: Hit;
  readonly href: string | undefined;
}

/** Its name is short: what it leads to, and the date. The lines that match describe it. */
function HitLine({ hit, href, title, detail, onChoose }: HitLineProps) {
  const id = useId();
  return (
    <li className="hit">
      <PlainLink
        aria-describedby={id}
        className="hit-link"
        href={href}
        onFollow={() => onChoose(hit)}
      >
        <span className="hit-title">
          <Highlighted hit={hit} text={title} />
        </span>{' '}
        <small>
          <Highlighted hit={hit} text={detail} />
        </small>
      </PlainLink>
      <p className="hit-text" id={id}>
        <Highlighted hit={hit} text={hit.text} />
      </p>
    </li>
  );
}
