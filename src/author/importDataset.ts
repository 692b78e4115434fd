import { stringify } from 'yaml';
import { mentionsOf } from '../compile/documentDates.ts';
import { foldText } from '../compile/foldedText.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import type { Excerpt, FullDataset, FullDocument, FullEvent } from '../dataset/dataset.ts';
import { authoredEvidence, type DatasetDocument, phraseSpan, stretch } from './datasetDates.ts';
import { sha256 } from './documentsFolder.ts';
import { type DraftQuote, draftQuote } from './draftQuote.ts';

/** The files of a corpus, and what of a dataset could not be brought back as it was. */
export interface ImportedCorpus {
  readonly files: ReadonlyMap<string, string>;
  /** A sentence each. */
  readonly notes: readonly string[];
}

/**
 * Brings a dataset back to the corpus that it could have been compiled from: documents, events, tours,
 * lessons, redirects, categories and chapters, which compile to the same dataset. Comments, and the
 * reasons why dates were ignored, are not in a dataset.
 */
export function importDataset(dataset: FullDataset): ImportedCorpus {
  const notes: string[] = [];
  const documents = new Map(
    dataset.documents.map((document) => [document.id, opened(document, dataset)]),
  );
  const files = new Map<string, string>([
    ['corpus.yml', yaml(corpusFields(dataset))],
    ['events.yml', yaml(dataset.events.map((event) => eventFields(event, documents)))],
  ]);
  const lessons = lessonFields(dataset.events);
  if (Object.keys(lessons).length > 0) files.set('lessons.yml', yaml(lessons));
  for (const source of documents.values()) {
    const { id, text } = source.document;
    files.set(`documents/${id}.txt`, text);
    files.set(
      `documents/${id}.yml`,
      yaml(documentFields(source, documents, dataset.events, notes)),
    );
  }
  return { files, notes };
}

function opened(document: FullDocument, { language }: FullDataset): DatasetDocument {
  const { text, omissions, timeOf } = document;
  return { document, text: foldText(text), language, omissions, timeOf };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 110, indent: 2 });
}

function corpusFields(dataset: FullDataset): object {
  const { title, summary, language, scope, categories, chapters, tours, redirects } = dataset;
  const named = Object.entries(redirects).filter(([, ids]) => Object.keys(ids).length > 0);
  return {
    title,
    summary,
    language,
    scope: `${scope.start}/${scope.end}`,
    categories,
    chapters: chapters.map(({ id, title: name, start, end, label }) => ({
      id,
      title: name,
      when: stretch(start, end, label, language),
    })),
    ...(tours.length > 0 && {
      tours: tours.map(({ id, title: name, summary: line, stops }) => ({
        id,
        title: name,
        ...(line !== null && { summary: line }),
        events: stops,
      })),
    }),
    ...(named.length > 0 && { redirects: Object.fromEntries(named) }),
  };
}

function eventFields(event: FullEvent, documents: ReadonlyMap<string, DatasetDocument>): object {
  const { id, label, title, category, status, note, when, excerpts } = event;
  const sources = excerpts.map((excerpt) => ({
    document: excerpt.document,
    ...quoteOf(excerpt, documents.get(excerpt.document)),
  }));
  const evidence = (own: FullEvent['when']['also'][number]) => {
    const source = documents.get(own.document);
    const date = when.edtf;
    return source ? authoredEvidence(own, date, source, excerpts) : { date, basis: own.basis };
  };
  return {
    id,
    label,
    title,
    category,
    status,
    ...(note && { note }),
    when: {
      ...evidence(when),
      date: when.edtf,
      ...(when.document !== excerpts[0]?.document && { document: when.document }),
      ...(when.note && { note: when.note }),
      ...(when.also.length > 0 && {
        also: when.also.map((own) => ({ document: own.document, ...evidence(own) })),
      }),
    },
    sources,
  };
}

/** A passage as an author would quote it. */
function quoteOf({ start, end, exact }: Excerpt, source: DatasetDocument | undefined): DraftQuote {
  const quoted = source && draftQuote(source.text, { start, end }, source.omissions);
  return quoted ?? { quote: exact };
}

function lessonFields(events: readonly FullEvent[]): object {
  return Object.fromEntries(
    events.flatMap(({ id, prompts, notes }) => {
      const lesson = {
        ...(prompts.length > 0 && {
          prompts: Object.fromEntries(prompts.map(({ head, question }) => [head, question])),
        }),
        ...(notes !== null && { notes }),
      };
      return Object.keys(lesson).length > 0 ? [[id, lesson] as const] : [];
    }),
  );
}

function documentFields(
  source: DatasetDocument,
  documents: ReadonlyMap<string, DatasetDocument>,
  events: readonly FullEvent[],
  notes: string[],
): object {
  const { document } = source;
  const { title, titlePrinted, publisher, place, published, timeOf, combed, omissions, text } =
    document;
  // Known from outside alone: no words of the text give the day.
  const isOutside = published.evidence.length === 0;
  const about = {
    ...document.about,
    ...(isOutside && { published: { date: published.edtf, outside: published.note } }),
  };
  notes.push(...lostFiles(document));
  const ignored = ignoredFields(
    source,
    [...documents.values()].map((one) => one.document),
    events,
  );
  return {
    ...(titlePrinted && { title }),
    sha256: sha256(text),
    ...(publisher !== null && { publisher: namedBy(publisher, 'publisher', source, notes) }),
    ...(place !== null && { place: namedBy(place, 'place', source, notes) }),
    ...(isOutside || document.about ? { about } : {}),
    ...(!isOutside && {
      published: {
        date: published.edtf,
        basis: published.basis,
        ...reasons(published.note, published.basis === 'editor'),
        evidence: published.evidence.map((excerpt) => ({
          ...(excerpt.document !== document.id && { document: excerpt.document }),
          ...quoteOf(excerpt, documents.get(excerpt.document)),
        })),
      },
    }),
    timeOf,
    mentions: combed ? 'all' : 'quotes',
    ...(omissions.length > 0 && {
      notArticle: omissions.map((omission) => ({
        ...(draftQuote(source.text, omission, []) ?? {
          quote: text.slice(omission.start, omission.end),
        }),
        reason: omission.reason,
      })),
    }),
    ...(ignored.length > 0 && { ignored }),
  };
}

/** Files that stood beside a text are not in a dataset. */
function lostFiles({ id, original, pictures = [], recording }: FullDocument): readonly string[] {
  const named = [
    ...(original ? [`${original.file} (original)`] : []),
    ...pictures.map(({ file }) => `${file} (pictures)`),
    ...(recording ? [`${recording.file} (recording)`] : []),
  ];
  return named.map(
    (file) =>
      `documents/${id}.yml: the dataset does not hold ${file}; put the file back, and name it.`,
  );
}

/** A dataset joins the reasoning and the fact from outside; they are parted at a sentence, or at a word. */
function reasons(note: string, hasOutside: boolean): { note: string; outside?: string } {
  if (!hasOutside) return { note };
  const [, first = note, rest] = /^(.*[.!?]) (.+)$/s.exec(note) ?? /^(\S+) (.+)$/s.exec(note) ?? [];
  return { note: first, outside: rest ?? note };
}

/** The words that name a publisher or a place are not in a dataset; where they stand in the text, it is these. */
function namedBy(
  name: string,
  what: string,
  { document, text, omissions }: DatasetDocument,
  notes: string[],
): object {
  const start = document.text.toLowerCase().indexOf(name.toLowerCase());
  const span = start < 0 ? null : withSigns(document.text, start, start + name.length);
  const quoted = span && draftQuote(text, span, omissions);
  if (quoted) return { name, quote: quoted.quote, ...(quoted.before && { before: quoted.before }) };
  notes.push(
    `documents/${document.id}.yml: the dataset does not say which words name the ${what} “${name}”; its first words stand in for them.`,
  );
  return { name, quote: document.text.trim().split(/\s+/, 6).join(' ') };
}

/** A name with the signs that stand around it, as in “/TASS/.”: they are no part of the article either. */
function withSigns(text: string, start: number, end: number): Span {
  const lead =
    /[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  const rest = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end, end + 9))?.[0].length ?? 0;
  return { start: start - lead, end: end + rest };
}

/** The dates that no event takes, which the dataset left out with their reasons. */
function ignoredFields(
  source: DatasetDocument,
  documents: readonly FullDocument[],
  events: readonly FullEvent[],
): readonly object[] {
  const { document, text, omissions } = source;
  const quoted = documents
    .flatMap(({ published }) => published.evidence)
    .filter((excerpt) => excerpt.document === document.id);
  const { latest } = document.published;
  const own = events.flatMap(({ when, excerpts }) =>
    [when, ...when.also]
      .filter((evidence) => evidence.document === document.id && evidence.phrase)
      .flatMap(({ phrase }) => phraseSpan(phrase, source, excerpts) ?? []),
  );
  return mentionsOf(source, latest)
    .filter((mention) => ![...quoted, ...own, ...omissions].some((span) => overlap(span, mention)))
    .flatMap((mention) => {
      const words = draftQuote(text, mention, omissions);
      return words ? [{ ...words, reason: 'Gives no event a date.' }] : [];
    });
}
