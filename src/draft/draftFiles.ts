import { stringify } from 'yaml';
import { LABEL_LENGTH, TITLE_LENGTH } from '../compile/authored.ts';
import type { CorpusFile, CorpusFiles } from '../compile/corpusFiles.ts';
import { corpusLanguage } from '../compile/corpusLanguage.ts';
import { foldText } from '../compile/foldedText.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { fieldOf, parseYamlFile } from '../compile/yamlFile.ts';
import { counted } from '../dataset/counted.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { schemaHead } from './deskFiles.ts';
import { eventClaims, listOf, spansOf, textOf } from './draftClaims.ts';
import { type DraftDocument, draftDocument } from './draftDocument.ts';
import { type Drafted, type DraftSource, type Drafts, draftEvents } from './draftEvents.ts';

export interface DraftFiles {
  /** The documents from which events were proposed. */
  readonly documents: readonly string[];
  /** The proposed events, YAML. */
  readonly events: string;
  readonly count: number;
  /** What is proposed about documents, by path. */
  readonly files: ReadonlyMap<string, string>;
}

interface Corpus {
  readonly files: CorpusFiles['files'];
  /** The events that are there, and those that were proposed before. */
  readonly events: readonly unknown[];
  readonly language: CorpusLanguage;
}

export interface DraftOptions {
  /** The id of the one document that is meant; all when left out. */
  readonly only?: string | undefined;
  /** What was proposed before, as YAML. */
  readonly earlier?: readonly string[];
}

/**
 * Proposes events from what no event of a corpus tells yet, and notes on documents that have none, as
 * files to edit. All of it is marked as a draft.
 */
export function draftFiles(
  { files }: CorpusFiles,
  { only, earlier = [] }: DraftOptions = {},
): DraftFiles {
  const events = [
    ...[...files.keys()]
      .filter((name) => /^events(?:\/[^/]+)?\.yml$/.test(name))
      .flatMap((name) => listOf(dataIn(files, name))),
    ...earlier.flatMap((text) => listOf(dataOf('draft.yml', text))),
  ];
  const taken = new Set(events.map((event) => textOf(event, 'id')));
  const frame = dataIn(files, 'corpus.yml');
  const category = textOf(listOf(fieldOf(frame, 'categories'))[0], 'id') || 'category';
  const language = corpusLanguage(textOf(frame, 'language') || undefined) ?? 'en';
  // Where the other files name a schema, editors find one.
  const isDesk = [...files.values()].some(({ text }) => text.includes('yaml-language-server:'));
  const head = isDesk ? schemaHead('document') : '';
  const proposed = new Map<string, string>();
  const documents: string[] = [];
  const parts: string[] = [];
  let count = 0;
  for (const [path, file] of files) {
    const id = /^documents\/(.+)\.txt$/.exec(path)?.[1];
    if (id === undefined || (only !== undefined && id !== only)) continue;
    const draft = files.has(`documents/${id}.yml`) ? null : draftDocument(file, language);
    if (draft) proposed.set(`documents/${id}.yml`, head + documentYaml(draft));
    const drafts = draftEvents(
      sourceOf(id, file, { files, events, language }, draft),
      category,
      taken,
    );
    if (drafts.events.length === 0 && !draft) continue;
    parts.push(documentDrafts(id, drafts));
    documents.push(id);
    count += drafts.events.length;
  }
  return { documents, events: DRAFT_INTRODUCTION + parts.join('\n'), count, files: proposed };
}

function documentDrafts(id: string, { events, unresolved, passedOver }: Drafts): string {
  const open = unresolved.map((words) => `#   ${words}\n`).join('');
  const heads = [
    `# ${id}\n`,
    open &&
      `# The text leaves these open; add an event by hand, or explain them under “ignored:”.\n${open}`,
    passedOver > 0 &&
      `# Passed over: ${counted(passedOver, 'date')} in headings, references or brackets.\n`,
  ];
  return `${heads.filter(Boolean).join('')}\n${events.map(eventYaml).join('\n')}`;
}

/** An event with what its author still has to write, and what else its sentence dates. */
function eventYaml({ event, alsoDated }: Drafted): string {
  const others = alsoDated.map((words) => `“${words}”`).join(', ');
  return `${others && `# The sentence also names ${others}.\n`}${yaml([event])
    .replace(
      /^ {2}label: ""$/m,
      `  # What happened, up to ${LABEL_LENGTH} characters.\n  label: ""`,
    )
    .replace(
      /^ {2}title: ""$/m,
      `  # What happened, up to ${TITLE_LENGTH} characters.\n  title: ""`,
    )}`;
}

const DRAFT_INTRODUCTION = `# Proposed events. Check each one: is it an event, does the quote tell it, is the date that of the
# event? Mend label, title, category and status, copy it to events.yml, take “draft: true” out.

`;

function documentYaml({ fields }: DraftDocument): string {
  return `# Proposed. Add publisher and place where the text prints them, check the rest, take “draft” out.\n${yaml(fields)}`;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 110, indent: 2 });
}

/** What is known of a document; faults in its `.yml` are passed over here, for `check` names them. */
function sourceOf(
  id: string,
  { text }: CorpusFile,
  { files, events, language }: Corpus,
  draft: DraftDocument | null,
): DraftSource {
  const folded = foldText(text);
  const data = dataIn(files, `documents/${id}.yml`);
  const published = fieldOf(data, 'published');
  const known =
    textOf(published, 'date') || textOf(fieldOf(fieldOf(data, 'about'), 'published'), 'date');
  const { earliest, latest } = dateRange(draft ? (draft.published ?? '') : known, language) ?? {};
  return {
    id,
    text: folded,
    language,
    timeOf: timeOfIn(data),
    omissions: spansOf(listOf(fieldOf(data, 'notArticle')), folded),
    claims: [
      ...(draft?.claims ?? []),
      ...spansOf(listOf(fieldOf(published, 'evidence')), folded),
      ...spansOf(listOf(fieldOf(data, 'ignored')), folded),
      ...eventClaims(events, id, folded),
    ],
    published: earliest && latest ? { earliest, latest } : null,
  };
}

function timeOfIn(data: unknown): DraftSource['timeOf'] {
  const time = textOf(data, 'timeOf');
  return time === 'news' || time === 'narrative' ? time : undefined;
}

function dataIn(files: CorpusFiles['files'], name: string): unknown {
  const source = files.get(name);
  return source ? dataOf(name, source.text) : null;
}

function dataOf(name: string, text: string): unknown {
  const file = parseYamlFile(name, text);
  return 'data' in file ? file.data : null;
}
