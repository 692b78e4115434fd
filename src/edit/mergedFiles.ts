import { isMap, isSeq, type Node, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Named, type Texts, withId, withRedirect } from './renamedFiles.ts';
import { behind, columnOf, type Edit, edited, nodesOf, withoutLines } from './yamlEdits.ts';

/**
 * The texts with one event or document for two. Whatever names the former names the other, to which a redirect
 * leads. Of events, the sources of the former are added to the other; of documents, the files of the former go.
 * @throws Error where it takes an author to decide
 */
export function mergedFiles(texts: Texts, kind: Named, from: string, into: string): Texts {
  const merged = new Map<string, string>();
  const sources = kind === 'event' ? sourcesOf(texts, from) : [];
  for (const [name, text] of texts) {
    if (kind === 'document' && new RegExp(`^documents/${from}\\.(?:txt|yml)$`).test(name)) continue;
    const own = kind === 'event' ? withoutEvent(name, text, { from, into, sources }) : text;
    const named = withId(name, own, kind, from, into);
    merged.set(name, name === 'corpus.yml' ? withRedirect(named, kind, from, into) : named);
  }
  return merged;
}

interface Merge {
  readonly from: string;
  readonly into: string;
  readonly sources: readonly Source[];
}

interface Source {
  readonly document: string;
  readonly quote: string;
  readonly before?: string;
}

/** What must go before ids are changed, so that nothing stands twice. */
function withoutEvent(name: string, text: string, merge: Merge): string {
  if (/^events(?:\/[^/]+)?\.yml$/.test(name)) return withoutEntry(text, merge);
  if (name === 'corpus.yml') return withoutStop(text, merge);
  if (name !== 'lessons.yml') return text;
  const nodes = nodesOf(text);
  if (nodes.has(merge.from) && nodes.has(merge.into)) {
    throw new Error('Both events have a lesson. Put the two together in lessons.yml first.');
  }
  return text;
}

function withoutEntry(text: string, { from, into, sources }: Merge): string {
  const entries = itemsOf(nodesOf(text).contents);
  const edits: Edit[] = [];
  for (const entry of entries) {
    if (entry.get('id') === from) edits.push(withoutLines(text, entry));
    if (entry.get('id') === into) edits.push(...addedSources(text, entry, sources));
  }
  return edited(text, edits);
}

function addedSources(text: string, event: YAMLMap, sources: readonly Source[]): readonly Edit[] {
  const list = event.get('sources', true);
  if (!isSeq(list) || list.flow) throw new Error('Write “sources” on lines of their own first.');
  const own = new Set(itemsOf(list).map(keyOf));
  const added = sources.filter((source) => !own.has(`${source.document} ${source.quote}`));
  if (added.length === 0) return [];
  const lines = stringify(added, { lineWidth: 0, schema: 'failsafe' }).trimEnd().split('\n');
  return [behind(text, list, columnOf(text, list), lines)];
}

/** A tour that shows both events shows the one that stays. */
function withoutStop(text: string, { from, into }: Merge): string {
  const tours = itemsOf(nodesOf(text).get('tours'));
  const doubled = tours.flatMap((tour) => {
    const stops = itemsOf(tour.get('events'));
    const shown = stops.map((stop) => stop.get('event'));
    return shown.includes(into) ? stops.filter((stop) => stop.get('event') === from) : [];
  });
  return edited(
    text,
    doubled.map((stop) => withoutLines(text, stop)),
  );
}

function sourcesOf(texts: Texts, id: string): readonly Source[] {
  return [...texts]
    .filter(([name]) => /^events(?:\/[^/]+)?\.yml$/.test(name))
    .flatMap(([, text]) => itemsOf(nodesOf(text).contents))
    .filter((event) => event.get('id') === id)
    .flatMap((event) => itemsOf(event.get('sources')))
    .map((source) => {
      const before = source.get('before');
      return {
        document: String(source.get('document')),
        ...(before === undefined ? {} : { before: String(before) }),
        quote: String(source.get('quote')),
      };
    });
}

function keyOf(source: YAMLMap): string {
  return `${String(source.get('document'))} ${String(source.get('quote'))}`;
}

/** The groups in a list. */
function itemsOf(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? (list as YAMLSeq<Node>).items.filter((item) => isMap(item)) : [];
}
