import { useEffect, useState } from 'react';
import type { DateProposal } from './jobs/compiling.ts';
import { quotePlace } from './quotePlace.ts';
import type { Room } from './useRoom.ts';
import type { EventFields } from './work/fields.ts';

const NONE: readonly DateProposal[] = [];

/** The ways to read the date of an event in its first source, the likeliest first. */
export function useProposals(
  { compiling, compiled, work }: Room,
  event: EventFields,
): readonly DateProposal[] {
  const [found, setFound] = useState(NONE);
  const [source] = event.sources;
  const document = work.documents.find(({ id }) => id === source?.document);
  const place = source && document?.text ? quotePlace(document.text, source) : null;
  const id = document?.id;
  const [start, end] = [place?.start, place?.end];
  useEffect(() => {
    if (!compiled || id === undefined || start === undefined || end === undefined) return undefined;
    let isCurrent = true;
    compiling.propose(id, { start, end }).then(
      (proposal) => {
        if (!isCurrent) return;
        const all = proposal
          ? [...(proposal.date ? [proposal.date] : []), ...proposal.alternatives]
          : NONE;
        setFound((before) => (JSON.stringify(before) === JSON.stringify(all) ? before : all));
      },
      // What cannot be read has no readings; its problem says so.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [compiling, compiled, id, start, end]);
  return found;
}
