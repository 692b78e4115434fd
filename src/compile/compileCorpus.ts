import {
  type Chapter,
  COMPARE,
  type Dataset,
  type DateRange,
  FORMAT,
  type SourceDocument,
  type TimelineEvent,
} from '../dataset/dataset.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { byDate } from '../dataset/order.ts';
import {
  type AuthoredCorpus,
  type AuthoredEvent,
  authoredCorpus,
  authoredEvents,
} from './authored.ts';
import { readDate } from './checkDate.ts';
import { checkShape } from './checkShape.ts';
import { checkMentions, compileDocument, loadDocument } from './compileDocument.ts';
import { compileEvent } from './compileEvent.ts';
import { compileLessons } from './compileLessons.ts';
import { compileRedirects, reservedId } from './compileRedirects.ts';
import { compileTours } from './compileTours.ts';
import type { LoadedDocument } from './loadedDocument.ts';
import { byPlace, type Place, type Problem, shown } from './problem.ts';
import type { CorpusFiles } from './readCorpus.ts';
import { parseYamlFile, type YamlFile } from './yamlFile.ts';

/** What a corpus compiles to: a dataset, or the whole list of what is wrong. */
export interface Compilation {
  readonly dataset: Dataset | null;
  /** By place; empty when there is a dataset. */
  readonly problems: readonly Problem[];
}

/** Compiles the files of a corpus. Pure; collects every problem instead of stopping at the first. */
export function compileCorpus({ files, problems: unreadable }: CorpusFiles): Compilation {
  const problems = [...unreadable];
  const open = (name: string): YamlFile | null => openYaml(name, files, problems);
  const corpusFile = open('corpus.yml');
  const corpus = corpusFile && checkShape(corpusFile, authoredCorpus, problems);
  const documents = loadDocuments(files, open, problems);
  const compiled = [...documents.values()].flatMap(
    (document) => compileDocument(document, documents, problems) ?? [],
  );
  const eventsFile = open('events.yml');
  const authored = eventsFile && checkShape(eventsFile, authoredEvents, problems);
  if (!corpus || !authored) return failed(problems);

  const scope = readDate(corpus.scope, corpusFile.placeOf(['scope']), problems);
  const chapters = compileChapters(corpus, corpusFile, problems);
  reportDuplicates(corpusFile, 'categories', corpus.categories, problems);
  reportDuplicates(eventsFile, null, authored, problems);
  reportDuplicates(corpusFile, 'tours', corpus.tours ?? [], problems);
  const ids = authored.map(({ id }) => id);
  const tours = compileTours(corpus, corpusFile, ids, problems);
  const known = { events: ids, documents: documentIds(files) };
  const redirects = compileRedirects(corpus, corpusFile, known, problems);
  if (!scope?.earliest || !scope.latest) return failed(problems);
  const { categories, title, summary } = corpus;
  const lessonsFile = files.has('lessons.yml') ? open('lessons.yml') : null;
  const lessonOf = compileLessons(lessonsFile, ids, problems);
  const context = { file: eventsFile, documents, categories, scope, lessonOf, problems };
  const events = authored
    .flatMap((event, index) => compileEvent(event, index, context) ?? [])
    .sort(byDate);
  reportUnused(documents, authored, problems);
  for (const document of documents.values()) checkMentions(document, problems);

  const dataset: Dataset = {
    format: FORMAT,
    title,
    summary,
    scope: { start: scope.earliest, end: scope.latest },
    categories,
    chapters,
    documents: compiled.sort(byPublication),
    events,
    tours,
    redirects,
  };
  for (const event of events) checkChapter(dataset, event, eventsFile, authored, problems);
  return problems.length > 0 ? failed(problems) : { dataset, problems };
}

function failed(problems: readonly Problem[]): Compilation {
  return { dataset: null, problems: problems.toSorted(byPlace) };
}

function openYaml(name: string, files: CorpusFiles['files'], problems: Problem[]): YamlFile | null {
  const source = files.get(name);
  if (!source) {
    if (problems.some(({ file }) => file === name)) return null;
    problems.push({
      ...topOf(name),
      code: 'FILE_MISSING',
      message: `There is no file ${name}. Add it; the guide for authors shows what it holds.`,
    });
    return null;
  }
  const file = parseYamlFile(name, source.text);
  if (!Array.isArray(file)) return file as YamlFile;
  problems.push(...(file as Problem[]));
  return null;
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Each `documents/<id>.txt` with the `.yml` beside it; one without the other is a problem. */
function loadDocuments(
  files: CorpusFiles['files'],
  open: (name: string) => YamlFile | null,
  problems: Problem[],
): ReadonlyMap<string, LoadedDocument> {
  const loaded = new Map<string, LoadedDocument>();
  for (const id of documentIds(files)) {
    const source = files.get(`documents/${id}.txt`);
    const file = open(`documents/${id}.yml`);
    if (id === COMPARE) problems.push(reservedId(topOf(`documents/${id}.yml`)));
    if (!source) reportMissingText(id, problems);
    const document = source && file && loadDocument(id, source, file, problems);
    if (document) loaded.set(id, document);
  }
  return loaded;
}

function documentIds(files: CorpusFiles['files']): readonly string[] {
  const ids = [...files.keys()].map((name) => /^documents\/(.+)\.(?:txt|yml)$/.exec(name)?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function reportMissingText(id: string, problems: Problem[]): void {
  const name = `documents/${id}.txt`;
  if (problems.some(({ file }) => file === name)) return;
  problems.push({
    ...topOf(name),
    code: 'FILE_MISSING',
    message: `${id}.yml describes a document whose text ${id}.txt is not there. Add the text.`,
  });
}

function compileChapters(
  { chapters }: AuthoredCorpus,
  file: YamlFile,
  problems: Problem[],
): Chapter[] {
  const compiled: Chapter[] = [];
  reportDuplicates(file, 'chapters', chapters, problems);
  for (const [index, { id, title, when }] of chapters.entries()) {
    const place = file.placeOf(['chapters', index, 'when']);
    const range = readDate(when, place, problems);
    if (!range?.earliest || !range.latest) continue;
    const last = compiled.at(-1);
    if (last && last.end >= range.earliest) {
      problems.push({
        ...place,
        code: 'CHAPTERS_OVERLAP',
        message: `The chapter ${shown(title)} begins on ${range.earliest}, before ${shown(last.title)} ends on ${last.end}. Put chapters in order, each after the one before.`,
      });
    }
    compiled.push({ id, title, start: range.earliest, end: range.latest, label: yearsOf(range) });
  }
  return compiled;
}

/** The label of a chapter: the years alone where it reaches over more than one. */
function yearsOf({ earliest, latest, label }: DateRange): string {
  const [first, last] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return first === last ? label : `${first}–${last}`;
}

function reportDuplicates(
  file: YamlFile,
  list: string | null,
  entries: readonly { readonly id: string }[],
  problems: Problem[],
): void {
  const first = new Map<string, Place>();
  for (const [index, { id }] of entries.entries()) {
    const place = file.placeOf([...(list ? [list] : []), index, 'id']);
    const other = first.get(id);
    if (!other) {
      first.set(id, place);
      continue;
    }
    problems.push({
      ...place,
      code: 'ID_DUPLICATE',
      message: `The id ${shown(id)} is also used at ${other.file}:${other.line}:${other.column}. Ids are kept for ever: rename the newer one.`,
    });
  }
}

function reportUnused(
  documents: ReadonlyMap<string, LoadedDocument>,
  events: readonly AuthoredEvent[],
  problems: Problem[],
): void {
  const used = new Set(events.flatMap(({ sources }) => sources.map(({ document }) => document)));
  for (const { id, file } of documents.values()) {
    if (used.has(id)) continue;
    problems.push({
      ...file.placeOf([]),
      code: 'DOCUMENT_UNUSED',
      message: `No event quotes the document ${shown(id)}. Add an event from it, or take its two files out.`,
    });
  }
}

function checkChapter(
  dataset: Dataset,
  event: TimelineEvent,
  file: YamlFile,
  authored: readonly AuthoredEvent[],
  problems: Problem[],
): void {
  if (event.background || chapterOf(dataset, event)) return;
  problems.push({
    ...file.placeOf([authored.findIndex(({ id }) => id === event.id), 'when', 'date']),
    code: 'CHAPTER_MISSING',
    message: `No chapter covers ${event.when.edtf}. Widen a chapter in corpus.yml, or add one.`,
  });
}

function byPublication(a: SourceDocument, b: SourceDocument): number {
  const [left, right] = [a.published.earliest ?? '', b.published.earliest ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
