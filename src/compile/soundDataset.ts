import type { FullDataset, FullDocument, FullEvent, Redirects, Tour } from '../dataset/dataset.ts';

/**
 * A dataset without what names something that has been left out: documents whose day rests on another one,
 * events, stops of tours and former ids. So each id that is named is there.
 */
export function soundDataset(dataset: FullDataset): FullDataset {
  const documents = standing(dataset.documents);
  const sources = idsOf(documents);
  const events = dataset.events.filter((event) =>
    documentsNamed(event).every((id) => sources.has(id)),
  );
  const told = idsOf(events);
  return {
    ...dataset,
    documents,
    events,
    tours: dataset.tours.flatMap((tour) => shownTour(tour, told)),
    redirects: {
      events: leading(dataset.redirects.events, told),
      documents: leading(dataset.redirects.documents, sources),
    },
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

/** The documents whose evidence stands in documents that stand, in as many steps as that takes. */
function standing(documents: readonly FullDocument[]): readonly FullDocument[] {
  const ids = idsOf(documents);
  const left = documents.filter(({ published }) =>
    published.evidence.every(({ document }) => ids.has(document)),
  );
  return left.length < documents.length ? standing(left) : left;
}

function documentsNamed({ excerpts, when }: FullEvent): readonly string[] {
  return [...excerpts, when, ...when.also].map(({ document }) => document);
}

/** A tour with each of its events once; none where nothing is left to show. */
function shownTour({ stops, ...tour }: Tour, told: ReadonlySet<string>): readonly Tour[] {
  const seen = new Set<string>();
  const left = stops.filter(({ event }) => {
    const isNew = told.has(event) && !seen.has(event);
    seen.add(event);
    return isNew;
  });
  return left.length > 0 ? [{ ...tour, stops: left }] : [];
}

/** The former ids that are free, and lead to one in use. */
function leading(
  redirects: Redirects[keyof Redirects],
  used: ReadonlySet<string>,
): Redirects[keyof Redirects] {
  return Object.fromEntries(
    Object.entries(redirects).filter(([former, id]) => used.has(id) && !used.has(former)),
  );
}
