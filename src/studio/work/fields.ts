import type { FieldPath } from '../../compile/yamlFile.ts';
import { PROMPT_HEADS } from '../../dataset/dataset.ts';
import { valueAt } from '../../edit/yamlData.ts';
import { entriesOf } from '../../edit/yamlList.ts';
import {
  ABOUT_FIELDS,
  type AboutField,
  type DateFields,
  type DocumentFields,
  type EventFields,
  type QuoteFields,
  type TimelineFields,
} from './fieldTypes.ts';
import { documentIds, eventFiles, type Folder, textIn } from './folder.ts';
import { listAt, yamlIn } from './yamlFiles.ts';

export type * from './fieldTypes.ts';

/**
 * What the files of a folder say, field by field, as it is written: for forms. Nothing is checked, and nothing is
 * thrown: what is lacking, or of another shape, is an empty text or an empty list.
 */

/** The text of a field; empty where it is lacking or no text. */
function text(data: unknown, ...path: FieldPath): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

function list(data: unknown, ...path: FieldPath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

export function readTimeline(folder: Folder): TimelineFields {
  const data = yamlIn(folder, 'corpus.yml')?.data;
  return {
    title: text(data, 'title'),
    summary: text(data, 'summary'),
    language: text(data, 'language'),
    scope: text(data, 'scope'),
    mentions: text(data, 'mentions'),
    categories: list(data, 'categories').map((own) => ({
      id: text(own, 'id'),
      label: text(own, 'label'),
      colour: { light: text(own, 'colour', 'light'), dark: text(own, 'colour', 'dark') },
    })),
    chapters: list(data, 'chapters').map((own) => ({
      id: text(own, 'id'),
      title: text(own, 'title'),
      when: text(own, 'when'),
    })),
    tours: list(data, 'tours').map((own) => ({ id: text(own, 'id'), title: text(own, 'title') })),
  };
}

const EVENTS = new WeakMap<Folder, readonly EventFields[]>();

/** The events of all files, in the order in which they are written. */
export function readEvents(folder: Folder): readonly EventFields[] {
  const known = EVENTS.get(folder) ?? eventsOf(folder);
  EVENTS.set(folder, known);
  return known;
}

function eventsOf(folder: Folder): readonly EventFields[] {
  const lessons = yamlIn(folder, 'lessons.yml')?.data;
  const written = eventFiles(folder).flatMap((file) => {
    const read = listAt(folder, file);
    return read ? entriesOf(read).map(({ data }, index) => ({ file, index, data })) : [];
  });
  const count = new Map<string, number>();
  for (const { data } of written)
    count.set(text(data, 'id'), (count.get(text(data, 'id')) ?? 0) + 1);
  return written.map(({ file, index, data }) => {
    const id = text(data, 'id');
    const key = id !== '' && count.get(id) === 1 ? id : `${file}#${index}`;
    return { key, file, index, ...eventFields(data), ...lessonFields(valueAt(lessons, [id])) };
  });
}

function eventFields(data: unknown) {
  return {
    id: text(data, 'id'),
    label: text(data, 'label'),
    title: text(data, 'title'),
    category: text(data, 'category'),
    status: text(data, 'status'),
    note: text(data, 'note'),
    isDraft: valueAt(data, ['draft']) !== undefined,
    when: dateFields(valueAt(data, ['when'])),
    also: list(data, 'when', 'also').map(dateFields),
    sources: list(data, 'sources').map((own) => ({
      document: text(own, 'document'),
      ...quoteFields(own),
    })),
  };
}

function quoteFields(data: unknown): QuoteFields {
  return { quote: text(data, 'quote'), before: text(data, 'before') };
}

function dateFields(data: unknown): DateFields {
  const anchor = valueAt(data, ['anchor']);
  return {
    date: text(data, 'date'),
    phrase: text(data, 'phrase'),
    before: text(data, 'before'),
    basis: text(data, 'basis'),
    rule: text(data, 'rule'),
    anchor: anchor === undefined ? null : quoteFields(anchor),
    document: text(data, 'document'),
    note: text(data, 'note'),
  };
}

function lessonFields(data: unknown): Pick<EventFields, 'prompts' | 'teacherNotes'> {
  const [sourcing, context, corroboration, closeReading] = PROMPT_HEADS.map((head) =>
    text(data, 'prompts', head),
  );
  return {
    prompts: {
      sourcing: sourcing ?? '',
      context: context ?? '',
      corroboration: corroboration ?? '',
      closeReading: closeReading ?? '',
    },
    teacherNotes: text(data, 'notes'),
  };
}

const DOCUMENTS = new WeakMap<Folder, readonly DocumentFields[]>();

/** The documents by id. */
export function readDocuments(folder: Folder): readonly DocumentFields[] {
  const known =
    DOCUMENTS.get(folder) ?? documentIds(folder).map((id) => documentFields(folder, id));
  DOCUMENTS.set(folder, known);
  return known;
}

function documentFields(folder: Folder, id: string): DocumentFields {
  const data = yamlIn(folder, `documents/${id}.yml`)?.data;
  const named = (field: string) => ({
    name: text(data, field, 'name'),
    quote: text(data, field, 'quote'),
  });
  const about = Object.fromEntries(
    ABOUT_FIELDS.map((field) => [field, text(data, 'about', field)]),
  ) as Record<AboutField, string>;
  return {
    id,
    text: textIn(folder, `documents/${id}.txt`),
    isDraft: valueAt(data, ['draft']) !== undefined,
    title: text(data, 'title'),
    publisher: named('publisher'),
    place: named('place'),
    published: {
      date: text(data, 'published', 'date'),
      basis: text(data, 'published', 'basis'),
      outside: text(data, 'published', 'outside'),
      note: text(data, 'published', 'note'),
      evidence: list(data, 'published', 'evidence').map((own) => ({
        ...dateFields(own),
        ...quoteFields(own),
      })),
    },
    about: {
      ...about,
      published: {
        date: text(data, 'about', 'published', 'date'),
        outside: text(data, 'about', 'published', 'outside'),
      },
    },
    timeOf: text(data, 'timeOf'),
    mentions: text(data, 'mentions'),
    original: {
      file: text(data, 'original', 'file'),
      changes: list(data, 'original', 'changes').map(String),
    },
    pictures: list(data, 'pictures').map((own) => ({
      file: text(own, 'file'),
      alt: text(own, 'alt'),
      caption: text(own, 'caption'),
    })),
  };
}

/** The files in which every edit would be refused, since they are no YAML that can be read. */
export function unreadableFiles(folder: Folder): readonly string[] {
  const lists = eventFiles(folder).filter((path) => listAt(folder, path) === null);
  const others = [
    'corpus.yml',
    'lessons.yml',
    ...documentIds(folder).map((id) => `documents/${id}.yml`),
  ];
  return [...lists, ...others.filter((path) => yamlIn(folder, path) === null)];
}
