import { FORMAT, type FullDataset, type FullEvent } from '../dataset/dataset.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { byDate, byPublication } from '../dataset/order.ts';
import {
  type AuthoredCorpus,
  type AuthoredEvent,
  authoredCorpus,
  authoredEvents,
} from './authored.ts';
import { readDate } from './checkDate.ts';
import { checkEntries, checkFields } from './checkShape.ts';
import { compileCategories } from './compileCategories.ts';
import { compileChapters } from './compileChapters.ts';
import { checkMentions, compileDocument } from './compileDocument.ts';
import { checkEventParts, compileEvent } from './compileEvent.ts';
import { compileLessons } from './compileLessons.ts';
import { compileRedirects } from './compileRedirects.ts';
import { compileTours } from './compileTours.ts';
import { checkLanguage } from './corpusLanguage.ts';
import { loadDocuments } from './loadDocuments.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import { byPlace, type Problem, shown, topOf } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';
import type { CorpusFiles } from './readCorpus.ts';
import { reportDuplicates } from './reportDuplicates.ts';
import { parseYamlFile, type YamlFile } from './yamlFile.ts';

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
export function compileCorpus(
  { files, problems: unreadable }: CorpusFiles,
  onProgress?: OnProgress,
): Compilation {
  const problems = [...unreadable];
  // Not even the folder could be read.
  if (files.size === 0 && problems.length > 0) {
    return { dataset: null, problems, counts: { events: 0, documents: 0 } };
  }
  const open = (name: string): YamlFile | null => openYaml(name, files, problems);
  const corpusFile = open('corpus.yml');
  const corpus = corpusFile && checkFields(corpusFile, authoredCorpus, problems);
  const language = corpusFile ? checkLanguage(corpus?.language, corpusFile, problems) : 'en';
  const documents = loadDocuments(files, open, language, problems, onProgress);
  const loaded = [...documents.values()].flatMap((document) => document ?? []);
  const compiled = loaded.flatMap(
    (document) => compileDocument(document, documents, problems) ?? [],
  );
  const eventsFile = open('events.yml');
  const authored = eventsFile && checkEntries(eventsFile, authoredEvents, problems);
  const ids = eventsFile && authored && idsIn(eventsFile.data);
  const { chapters, redirects = {}, title, summary, tours = [] } = corpus ?? {};
  const categories =
    corpusFile && corpus?.categories
      ? compileCategories(corpus.categories, corpusFile, problems)
      : null;

  const scope =
    corpusFile && corpus?.scope
      ? readDate(corpus.scope, language, corpusFile.placeOf(['scope']), problems)
      : null;
  const compiledChapters =
    corpusFile && chapters ? compileChapters(chapters, corpusFile, language, problems) : [];
  if (corpusFile) {
    reportDuplicates(corpusFile, 'tours', tours, problems);
  }
  const compiledTours = corpusFile ? compileTours(tours, corpusFile, ids, problems) : [];
  const known = { events: ids, documents: [...documents.keys()] };
  const compiledRedirects = corpusFile
    ? compileRedirects(redirects, corpusFile, known, problems)
    : { events: {}, documents: {} };
  const lessonsFile = files.has('lessons.yml') ? open('lessons.yml') : null;
  const lessonOf = compileLessons(lessonsFile, ids, problems);

  const chaptersRead = compiledChapters.length === chapters?.length;
  const events: FullEvent[] = [];
  if (eventsFile && authored) {
    const named = idsIn(eventsFile.data).map((id) => (id ? { id } : null));
    reportDuplicates(eventsFile, null, named, problems);
    const categoryIds =
      corpusFile && categories && idsIn((corpusFile.data as AuthoredCorpus).categories);
    const against = { documents, categoryIds, scope, language, lessonOf };
    const context = { file: eventsFile, ...against, problems };
    for (const [index, event] of observed([...authored.entries()], 'Checking events', onProgress)) {
      if (!event) {
        checkEventParts((eventsFile.data as readonly unknown[])[index], index, context);
        continue;
      }
      const told = compileEvent(event, index, context);
      if (told) events.push(told);
      if (told && chaptersRead && scope)
        checkChapter(compiledChapters, told, eventsFile, index, problems);
    }
    // An event of the wrong shape may use what seems to be unused.
    if (!authored.includes(null)) {
      reportUnused(
        documents,
        authored.flatMap((event) => event ?? []),
        problems,
      );
      for (const document of observed(loaded, 'Looking for dates', onProgress)) {
        checkMentions(document, problems);
      }
    }
  }

  const counts = { events: ids?.length ?? 0, documents: documents.size };
  if (
    problems.length > 0 ||
    !title ||
    !summary ||
    !categories ||
    !scope?.earliest ||
    !scope.latest
  ) {
    return { dataset: null, problems: problems.toSorted(byPlace), counts };
  }
  const dataset: FullDataset = {
    format: FORMAT,
    language,
    title,
    summary,
    scope: { start: scope.earliest, end: scope.latest },
    categories,
    chapters: compiledChapters,
    documents: compiled.sort(byPublication),
    events: events.sort(byDate),
    tours: compiledTours,
    redirects: compiledRedirects,
  };
  return { dataset, problems, counts };
}

function openYaml(name: string, files: CorpusFiles['files'], problems: Problem[]): YamlFile | null {
  const source = files.get(name);
  if (!source) {
    if (problems.some(({ file }) => file === name)) return null;
    problems.push({
      ...topOf(name),
      code: 'FILE_MISSING',
      message: `There is no file ${name}. ${name.startsWith('documents/') ? 'Add it, or let “npm run draft” propose it.' : 'Add it; the guide for authors shows what it holds.'}`,
    });
    return null;
  }
  const file = parseYamlFile(name, source.text);
  if ('data' in file) return file;
  problems.push(...file);
  return null;
}

/** The ids of all entries of a list, also of those whose shape is wrong; one without an id counts. */
function idsIn(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return [];
  return data.map((entry: unknown) => {
    const id = typeof entry === 'object' && entry && 'id' in entry ? entry.id : '';
    return typeof id === 'string' ? id : '';
  });
}

function reportUnused(
  documents: LoadedDocuments,
  events: readonly AuthoredEvent[],
  problems: Problem[],
): void {
  const used = new Set(events.flatMap(({ sources }) => sources.map(({ document }) => document)));
  for (const document of documents.values()) {
    if (!document || used.has(document.id)) continue;
    problems.push({
      ...document.file.placeOf([]),
      code: 'DOCUMENT_UNUSED',
      message: `No event quotes the document ${shown(document.id)}. Add an event from it, or take its two files out.`,
    });
  }
}

function checkChapter(
  chapters: FullDataset['chapters'],
  event: FullEvent,
  file: YamlFile,
  index: number,
  problems: Problem[],
): void {
  if (event.background || chapterOf({ chapters }, event)) return;
  problems.push({
    ...file.placeOf([index, 'when', 'date']),
    code: 'CHAPTER_MISSING',
    message: `No chapter covers ${event.when.edtf}. Widen a chapter in corpus.yml, or add one.`,
  });
}
