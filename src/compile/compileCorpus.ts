import { FORMAT, type FullDataset } from '../dataset/dataset.ts';
import { byDate, byPublication } from '../dataset/order.ts';
import type { AuthoredEvent } from './authored.ts';
import { type Claims, checkMentions } from './checkMentions.ts';
import { compileDocuments } from './compileDocument.ts';
import { compileEvents, type EventEntries, readEventEntries } from './compileEvents.ts';
import { compileFrame, type Frame, readCorpusFields } from './compileFrame.ts';
import { compileLessons } from './compileLessons.ts';
import { loadDocuments } from './loadDocuments.ts';
import type { LoadedDocument, LoadedDocuments } from './loadedDocument.ts';
import { openYaml } from './openYaml.ts';
import { gather, type Outcome, outcome } from './outcome.ts';
import { type Problem, settle, shown } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { CorpusFiles } from './readCorpus.ts';

/** What a corpus compiles to: a dataset, or the whole list of what is wrong. */
export interface Compilation {
  readonly dataset: FullDataset | null;
  /** By place; empty when there is a dataset. */
  readonly problems: readonly Problem[];
  /** How many there are of each as written, also when they have problems. */
  readonly counts: { readonly events: number; readonly documents: number };
}

/**
 * Compiles the files of a corpus. Pure; collects every problem instead of stopping at the first.
 * What has the wrong shape is left out, so that the rest can still be checked.
 */
export function compileCorpus(corpus: CorpusFiles, onProgress?: OnProgress): Compilation {
  // Not even the folder could be read.
  if (corpus.files.size === 0 && corpus.problems.length > 0) {
    return { dataset: null, problems: corpus.problems, counts: { events: 0, documents: 0 } };
  }
  const { value, problems } = compileParts(corpus, onProgress);
  const { documents, events } = value;
  const dataset = problems.length === 0 ? datasetOf(value) : null;
  return {
    dataset,
    problems: settle(problems),
    counts: { events: events?.written.ids.length ?? 0, documents: documents.loaded.size },
  };
}

/** The parts of a dataset, as far as they could be compiled. */
interface Parts {
  readonly language: FullDataset['language'];
  readonly frame: Frame;
  readonly documents: {
    readonly loaded: LoadedDocuments;
    readonly compiled: FullDataset['documents'];
  };
  /** `null` when `events.yml` could not be read. */
  readonly events: {
    readonly written: EventEntries;
    readonly compiled: FullDataset['events'];
  } | null;
}

function compileParts(corpus: CorpusFiles, onProgress?: OnProgress): Outcome<Parts> {
  const found = gather();
  found.report(corpus.problems);
  const fields = found.take(readCorpusFields(corpus));
  const language = fields?.language ?? 'en';
  const loaded = found.take(loadDocuments(corpus, language, onProgress));
  const described = compileDocuments(loaded, corpus.media);
  const documents = { loaded, compiled: found.take(described) };
  const written = found.take(readEventEntries(corpus));
  const known = { events: written?.ids ?? null, documents: [...loaded.keys()] };
  const frame = found.take(compileFrame(fields, known));
  const lessonOf = found.take(compileLessons(found.take(openLessons(corpus)), known.events));
  if (!written) return found.giving({ language, frame, documents, events: null });
  const context = { documents: loaded, language, lessonOf };
  const told = compileEvents(written, frame, context, onProgress);
  const events = { written, compiled: found.take(told) };
  const claims = { byDocuments: described.claims, byEvents: told.claims };
  found.report(checkWholeUse(written, loaded, claims, onProgress));
  return found.giving({ language, frame, documents, events });
}

/** `lessons.yml`, which a corpus may do without. */
function openLessons(corpus: CorpusFiles) {
  return corpus.files.has('lessons.yml') ? openYaml('lessons.yml', corpus) : outcome(null);
}

/** Looks for what no event uses; an event of the wrong shape may use what seems to be unused. */
function checkWholeUse(
  { entries }: EventEntries,
  documents: LoadedDocuments,
  claims: Claims,
  onProgress?: OnProgress,
): readonly Problem[] {
  const events = entries.map(({ sound }) => sound).filter((sound) => sound !== null);
  if (events.length < entries.length) return [];
  const loaded = [...documents.values()].filter((document) => document !== null);
  return [...checkUse(loaded, events), ...checkMentions(loaded, claims, onProgress)];
}

function checkUse(
  documents: readonly LoadedDocument[],
  events: readonly AuthoredEvent[],
): readonly Problem[] {
  const quoted = new Set(events.flatMap(({ sources }) => sources.map(({ document }) => document)));
  const used = withVersions(quoted, documents);
  return documents
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      ...file.placeOf([]),
      code: 'DOCUMENT_UNUSED',
      message: `No event quotes the document ${shown(id)}. Add an event from it, or take its two files out.`,
    }));
}

/** Whoever quotes an original or a translation of it uses both. */
function withVersions(
  quoted: ReadonlySet<string>,
  documents: readonly LoadedDocument[],
): ReadonlySet<string> {
  const used = new Set(quoted);
  for (const { id, authored } of documents) {
    const original = authored.about?.translationOf;
    if (original === undefined) continue;
    if (quoted.has(id)) used.add(original);
    if (quoted.has(original)) used.add(id);
  }
  return used;
}

/** The dataset, when nothing of it is missing. */
function datasetOf({ language, frame, documents, events }: Parts): FullDataset | null {
  const { title, summary, scope, categories, chapters, tours, redirects } = frame;
  if (!title || !summary || !scope || !categories || !chapters || !events) return null;
  return {
    format: FORMAT,
    language,
    title,
    summary,
    scope: { start: scope.earliest, end: scope.latest },
    categories,
    chapters,
    documents: documents.compiled.toSorted(byPublication),
    events: events.compiled.toSorted(byDate),
    tours,
    redirects,
  };
}
