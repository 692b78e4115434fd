import { useEffect, useId, useRef, useState } from 'react';
import { PlainLink } from '../widgets/PlainLink.tsx';
import { foundWords, type SearchReach } from './foundWords.ts';
import { Highlighted } from './Highlighted.tsx';
import type { Hit } from './searchIndex.ts';

/** The title of a hit's event or document, and its date. */
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
  /** The address that a hit leads to, if this page has one. */
  readonly hrefOf: (hit: Hit) => string | undefined;
  readonly onChoose: (hit: Hit) => void;
}

/** How many hits are shown at first, and how many more on each request. */
const HITS_PER_STEP = 12;

/** The hits, best first, and their number. */
export function Hits({ hits, reach, query, placeOf, hrefOf, onChoose }: HitsProps) {
  const { limit, list, showMore } = useLimit(query);
  const rest = hits.length - limit;
  return (
    // Firefox makes every scroller a Tab stop; the hits in it are enough.
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
          <span>{`Show ${Math.min(rest, HITS_PER_STEP)} more`}</span>
        </button>
      )}
    </div>
  );
}

/** The number of hits shown, reset by each query; focus moves to the first one added. */
function useLimit(query: string) {
  const [asked, setAsked] = useState({ query, limit: HITS_PER_STEP });
  const list = useRef<HTMLOListElement>(null);
  // Reset with the query: typing it again does not mean asking for more.
  if (asked.query !== query) setAsked({ query, limit: HITS_PER_STEP });
  const { limit } = asked;
  useEffect(
    function focusFirstAdded() {
      if (limit === HITS_PER_STEP) return;
      const added = list.current?.children[limit - HITS_PER_STEP];
      added?.querySelector('a')?.focus({ preventScroll: true });
    },
    [limit],
  );
  return { limit, list, showMore: () => setAsked({ query, limit: limit + HITS_PER_STEP }) };
}

interface HitLineProps extends HitPlace, Pick<HitsProps, 'onChoose'> {
  readonly hit: Hit;
  readonly href: string | undefined;
}

/** Its name is short: what it leads to, and the date. The matching lines describe it. */
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
