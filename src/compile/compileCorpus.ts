import { FORMAT, type FullDataset } from '../dataset/dataset.ts';
import { byDate, byPublication } from '../dataset/order.ts';
import type { AuthoredEvent } from './authored.ts';
import { checkFiles } from './checkFiles.ts';
import { checkFormat } from './checkFormat.ts';
import {
  type Claims,
  type Combing,
  checkMentions,
  NOTHING_COMBED,
  quotesOf,
} from './checkMentions.ts';
import { compileDocuments } from './compileDocument.ts';
import { compileEvents, type EventEntries, readEventEntries } from './compileEvents.ts';
import { compileFrame, type Frame, readCorpusFields } from './compileFrame.ts';
import { compileLessons } from './compileLessons.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import type { EventContext } from './eventContext.ts';
import { loadDocuments } from './loadDocuments.ts';
import type { LoadedDocument, LoadedDocuments } from './loadedDocument.ts';
import { markCombed } from './markCombed.ts';
import { openYaml } from './openYaml.ts';
import { gather, type Outcome, outcome } from './outcome.ts';
import { type Problem, settle, shown } from './problem.ts';
import type { OnProgress } from './progress.ts';
import { isError } from './severity.ts';
import { soundDataset } from './soundDataset.ts';

/** What a corpus compiles to: a dataset of what is sound, and the whole list of what is wrong. */
export interface Compilation {
  /** `null` where there is an error. */
  readonly dataset: FullDataset | null;
  /** By place; with a dataset, these are warnings. */
  readonly problems: readonly Problem[];
  /** How many there are of each as written, also when they have problems. */
  readonly counts: Counts;
}

export interface Counts {
  readonly events: number;
  readonly documents: number;
  /** Date expressions outside of quotes, in documents that promise no more than those (`mentions: quotes`). */
  readonly passedOver: number;
}

/**
 * Compiles the files of a corpus. Pure; collects every problem instead of stopping at the first.
 * What has the wrong shape is left out, so that the rest can still be checked.
 */
export function compileCorpus(corpus: CorpusFiles, onProgress?: OnProgress): Compilation {
  // Not even the folder could be read.
  if (corpus.files.size === 0 && corpus.problems.length > 0) {
    return { dataset: null, problems: corpus.problems, counts: NOTHING };
  }
  const newer = checkFormat(corpus);
  if (newer.length > 0) return { dataset: null, problems: newer, counts: NOTHING };
  const { value, problems } = compileParts(corpus, onProgress);
  const { documents, events } = value;
  const whole = problems.some(isError) ? null : datasetOf(value);
  const sound = whole && soundDataset(whole);
  const entries = events?.written.entries ?? [];
  const dataset = sound && { ...sound, documents: markCombed(sound, entries, value.combing) };
  return {
    dataset,
    problems: settle(problems),
    counts: {
      events: events?.written.entries.length ?? 0,
      documents: documents.loaded.size,
      passedOver: value.combing.passedOver,
    },
  };
}

const NOTHING: Counts = { events: 0, documents: 0, passedOver: 0 };

/** The parts of a dataset, as far as they could be compiled. */
export interface Parts {
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
  readonly combing: Combing;
  /** What the events were compiled against. */
  readonly context: Omit<EventContext, 'file'>;
}

/** Compiles what of a corpus can be compiled, whatever is wrong with the rest. */
export function compileParts(corpus: CorpusFiles, onProgress?: OnProgress): Outcome<Parts> {
  const found = gather();
  found.report(corpus.problems);
  const fields = found.take(readCorpusFields(corpus));
  const language = fields?.language ?? 'en';
  const mentions = fields?.fields.mentions ?? 'quotes';
  const loaded = found.take(loadDocuments(corpus, { language, mentions }, onProgress));
  const described = compileDocuments(loaded, corpus.media);
  const documents = { loaded, compiled: found.take(described) };
  found.report(checkFiles(corpus, loaded));
  const written = found.take(readEventEntries(corpus));
  const known = { events: written?.ids ?? null, documents: [...loaded.keys()] };
  const frame = found.take(compileFrame(fields, known));
  const lessonOf = found.take(compileLessons(found.take(openLessons(corpus)), known.events));
  const { categoryIds, scope } = frame;
  const context = { documents: loaded, language, lessonOf, categoryIds, scope };
  const rest = { language, frame, documents, context };
  if (!written) return found.giving({ ...rest, events: null, combing: NOTHING_COMBED });
  const told = compileEvents(written, frame, context, onProgress);
  const events = { written, compiled: found.take(told) };
  const quotes = quotesOf(told.value);
  const claims = { byDocuments: described.claims, byEvents: told.claims, quotes };
  const combing = found.take(checkWholeUse(written, loaded, claims, onProgress));
  return found.giving({ ...rest, events, combing });
}

/** `lessons.yml`, which a corpus may do without. */
function openLessons(corpus: CorpusFiles) {
  return corpus.files.has('lessons.yml') ? openYaml('lessons.yml', corpus) : outcome(null);
}

/**
 * Looks for what no event uses; one of the wrong shape, or in a file that
 * could not be read, may use what seems to be unused.
 */
function checkWholeUse(
  { entries, ids }: EventEntries,
  documents: LoadedDocuments,
  claims: Claims,
  onProgress?: OnProgress,
): Outcome<Combing> {
  const events = entries.map(({ sound }) => sound).filter((sound) => sound !== null);
  if (!ids || events.length < entries.length) return outcome(NOTHING_COMBED);
  const loaded = [...documents.values()].filter((document) => document !== null);
  const found = gather();
  found.report(checkUse(loaded, events));
  return found.giving(found.take(checkMentions(loaded, claims, onProgress)));
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
export function datasetOf({ language, frame, documents, events }: Parts): FullDataset | null {
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
