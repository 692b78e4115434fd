import { join } from 'node:path';
import { stringify } from 'yaml';
import { corpusLanguage } from '../compile/corpusLanguage.ts';
import { type FoldedText, foldText } from '../compile/foldedText.ts';
import { locateQuote, type Span, stretchUntil } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { printProblem } from '../compile/problem.ts';
import { type CorpusFile, type CorpusFiles, readCorpus } from '../compile/readCorpus.ts';
import { fieldOf, parseYamlFile } from '../compile/yamlFile.ts';
import { counted } from '../dataset/counted.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { type Command, onlyFolder } from './command.ts';
import { schemaHead } from './deskFiles.ts';
import { type DraftDocument, draftDocument } from './draftDocument.ts';
import { type DraftSource, draftEvents } from './draftEvents.ts';
import { isThere, writeNewFiles } from './writeNewFiles.ts';

/** Proposes events from documents. */
export const draft: Command = {
  usage: '[folder] [--all]',
  does: 'proposes events from documents that no event uses (--all: from all)',
  options: { all: { type: 'boolean' } },
  run: async (typed) => draftFolder(onlyFolder(typed), typed.has('all')),
};

/**
 * Proposes events from the documents of a corpus, and notes on documents that have none yet, as files
 * to edit: `draft-<n>.yml` and `documents/<id>.yml`. All of it is marked as a draft.
 * @param all also from documents that events use
 * @returns 0, or 1 when there is nothing to draft from
 * @throws Error when a file cannot be written
 */
async function draftFolder(folder: string, all: boolean): Promise<number> {
  const corpus = await readCorpus(folder);
  const written = draftFiles(corpus, all);
  for (const problem of corpus.problems) console.error(printProblem(problem));
  if (written.documents.length === 0) {
    console.error(
      corpus.problems.length > 0
        ? 'Nothing could be drafted.'
        : 'Every document is used by an event. With --all, events are proposed from all of them.',
    );
    return 1;
  }
  const files = new Map(written.files);
  const name = await freeName(folder);
  files.set(name, written.events);
  await writeNewFiles(folder, files);
  console.log(
    `${counted(written.count, 'event')} proposed from ${written.documents.join(', ')}:
${[...files.keys()].map((file) => `  ${join(folder, file)}`).join('\n')}
Check each against its document, copy it to events.yml and take its line “draft: true” out.`,
  );
  return 0;
}

async function freeName(folder: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = `draft-${count}.yml`;
    if (!(await isThere(join(folder, name)))) return name;
  }
}

export interface DraftFiles {
  /** The documents from which events were proposed. */
  readonly documents: readonly string[];
  /** The proposed events, YAML. */
  readonly events: string;
  readonly count: number;
  /** What is proposed about documents, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What {@link draftFolder} writes, from the files of a corpus. */
export function draftFiles({ files }: CorpusFiles, all: boolean): DraftFiles {
  const authored = [...files.keys()]
    .filter((name) => /^events(?:\/[^/]+)?\.yml$/.test(name))
    .flatMap((name) => listOf(dataIn(files, name)));
  const taken = new Set(authored.map((event) => textOf(event, 'id')));
  const used = new Set(
    authored.flatMap((event) =>
      listOf(fieldOf(event, 'sources')).map((s) => textOf(s, 'document')),
    ),
  );
  const corpus = dataIn(files, 'corpus.yml');
  const category = textOf(listOf(fieldOf(corpus, 'categories'))[0], 'id') || 'category';
  const language = corpusLanguage(textOf(corpus, 'language') || undefined) ?? 'en';
  // Where the other files name a schema, editors find one.
  const isDesk = [...files.values()].some(({ text }) => text.includes('yaml-language-server:'));
  const head = isDesk ? schemaHead('document') : '';
  const proposed = new Map<string, string>();
  const documents: string[] = [];
  const parts: string[] = [];
  let count = 0;
  for (const [path, file] of files) {
    const id = /^documents\/(.+)\.txt$/.exec(path)?.[1];
    if (id === undefined || (used.has(id) && !all)) continue;
    const draft = files.has(`documents/${id}.yml`) ? null : draftDocument(file, language);
    if (draft) proposed.set(`documents/${id}.yml`, head + documentYaml(draft));
    const source = sourceOf(id, file, files, draft, language);
    const { events, unresolved } = draftEvents(source, category, taken);
    const open = unresolved.map((words) => `#   ${words}\n`).join('');
    const rest =
      open &&
      `# The text leaves these open; add an event by hand, or explain them under “ignored:”.\n${open}`;
    parts.push(`# ${id}\n${rest}\n${events.map((event) => yaml([event])).join('\n')}`);
    documents.push(id);
    count += events.length;
  }
  return { documents, events: DRAFT_INTRODUCTION + parts.join('\n'), count, files: proposed };
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
  files: CorpusFiles['files'],
  draft: DraftDocument | null,
  language: CorpusLanguage,
): DraftSource {
  const folded = foldText(text);
  const data = dataIn(files, `documents/${id}.yml`);
  const spansOf = (passages: readonly unknown[]): Span[] =>
    passages.flatMap((passage) => spanOf(passage, folded) ?? []);
  const published = fieldOf(data, 'published') ?? fieldOf(fieldOf(data, 'about'), 'published');
  const { earliest, latest } =
    dateRange(draft ? (draft.published ?? '') : textOf(published, 'date'), language) ?? {};
  return {
    id,
    text: folded,
    language,
    timeOf: timeOfIn(data),
    omissions: spansOf(listOf(fieldOf(data, 'notArticle'))),
    claims: [
      ...(draft?.claims ?? []),
      ...spansOf([...listOf(fieldOf(published, 'evidence')), ...listOf(fieldOf(data, 'ignored'))]),
    ],
    published: earliest && latest ? { earliest, latest } : null,
  };
}

/** Where a passage stands that is written as a phrase, a quote or its first and last words. */
function spanOf(passage: unknown, text: FoldedText): Span | null {
  const [to, before] = [textOf(passage, 'to'), textOf(passage, 'before') || undefined];
  const words = ['phrase', 'quote', 'from'].map((name) => textOf(passage, name)).find(Boolean);
  const found = locateQuote(text, words ?? '', { before });
  if (found.outcome !== 'found') return null;
  return to ? stretchUntil(text, found.span, to) : found.span;
}

function timeOfIn(data: unknown): DraftSource['timeOf'] {
  const time = textOf(data, 'timeOf');
  return time === 'news' || time === 'narrative' ? time : undefined;
}

function dataIn(files: CorpusFiles['files'], name: string): unknown {
  const source = files.get(name);
  const file = source && parseYamlFile(name, source.text);
  return file && 'data' in file ? file.data : null;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
