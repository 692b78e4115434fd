import { stringify } from 'yaml';
import { foldText } from '../compile/foldedText.ts';
import type { FullDataset, FullDocument, FullEvent } from '../dataset/dataset.ts';
import { authoredEvidence, type DatasetDocument, stretch } from './datasetDates.ts';
import { documentFields, quoteOf } from './importedDocument.ts';

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
