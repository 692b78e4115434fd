import { claimedDate } from '../../compile/claimedDate.ts';
import { compilePreview, type Preview } from '../../compile/compilePreview.ts';
import { corpusLanguage } from '../../compile/corpusLanguage.ts';
import { mentionsOf } from '../../compile/documentDates.ts';
import { foldText } from '../../compile/foldedText.ts';
import type { CorpusDefaults } from '../../compile/loadDocument.ts';
import { publicationDays } from '../../compile/loadedDocument.ts';
import { dateRange } from '../../compile/parseEdtf.ts';
import type { Stretch } from '../../dataset/passages.ts';
import type { DraftSource } from '../../draft/draftEvents.ts';
import { type Proposal, proposeEvent } from '../../draft/proposeEvent.ts';
import { corpusOf } from '../work/corpusOf.ts';
import { readTimeline } from '../work/fields.ts';
import { type Folder, textIn } from '../work/folder.ts';

/** What the job is asked. */
export type CompileAsk =
  /** With what has changed since it was asked this before; `null` for a file that is gone. */
  | {
      readonly kind: 'compile';
      /** Whether these are all files, whatever it was told before. */
      readonly isWhole: boolean;
      readonly changed: readonly (readonly [string, Uint8Array | null])[];
    }
  | { readonly kind: 'dates'; readonly document: string }
  | { readonly kind: 'date'; readonly words: string }
  | {
      readonly kind: 'propose';
      readonly document: string;
      readonly start: number;
      readonly end: number;
      /** The date that the event is to be of; `null` for the one that the passage is about. */
      readonly at: Stretch | null;
    };

export type Compilation = Omit<Preview, 'documents'> & { readonly time: number };

/** A date of a text that a reader would find, with the words that name it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** “9 January 2018”; empty where nothing decides what the words come to. */
  readonly label: string;
  /** Empty like the label. */
  readonly edtf: string;
}

/** A date that was written in words, in EDTF. */
export interface ReadDate {
  readonly date: string;
}

export type CompileAnswer = Compilation | readonly FoundDate[] | Proposal | ReadDate | null;

let folder: Folder = new Map();
let documents: Preview['documents'] = new Map();

/** Compiles the folder that it has been told of, and answers about its texts. */
export async function answer(ask: CompileAsk): Promise<CompileAnswer> {
  if (ask.kind === 'compile') return await compiled(ask);
  if (ask.kind === 'date') return dateIn(ask.words);
  const source = sourceOf(ask.document);
  if (!source) return ask.kind === 'dates' ? [] : null;
  return ask.kind === 'dates' ? foundDates(source) : proposeEvent(source, ask, ask.at);
}

async function compiled({
  isWhole,
  changed,
}: Extract<CompileAsk, { readonly kind: 'compile' }>): Promise<Compilation> {
  const begin = performance.now();
  const next = new Map(isWhole ? [] : folder);
  for (const [path, bytes] of changed) {
    if (bytes) next.set(path, bytes);
    else next.delete(path);
  }
  folder = next;
  const { documents: loaded, ...preview } = compilePreview(await corpusOf(folder));
  documents = loaded;
  return { ...preview, time: performance.now() - begin };
}

/** A document as it was compiled last; where its facts cannot be read, its text alone. */
function sourceOf(id: string): DraftSource | null {
  const loaded = documents.get(id);
  if (loaded)
    return { ...loaded, text: loaded.text, claims: [], published: publicationDays(loaded) };
  const text = textIn(folder, `documents/${id}.txt`);
  return text === null
    ? null
    : {
        id,
        text: foldText(text),
        language: languageOf(folder),
        omissions: [],
        timeOf: undefined,
        claims: [],
        published: null,
      };
}

/** A date that is written in words, whole; `null` where the words are no such date. */
function dateIn(words: string): ReadDate | null {
  const day = { earliest: '2000-01-01', latest: '2000-01-01' };
  const claim = { phrase: words, rule: 'printed', anchor: null } as const;
  const read = claimedDate(claim, day, languageOf(folder));
  const [date, ...others] = read.status === 'dated' && !read.contradiction ? read.dates : [];
  return date !== undefined && others.length === 0 ? { date } : null;
}

function languageOf(own: Folder): CorpusDefaults['language'] {
  return corpusLanguage(readTimeline(own).language || undefined) ?? 'en';
}

function foundDates(source: DraftSource): readonly FoundDate[] {
  const { language, published, text } = source;
  return mentionsOf(source, published?.latest ?? null).map(({ start, end, result }) => {
    const isKnown = result.status === 'dated' && (published !== null || result.rule === 'printed');
    const range = isKnown ? dateRange((result.bounded ?? result).edtf, language) : null;
    const words = text.original.slice(start, end);
    return { start, end, words, label: range?.label ?? '', edtf: range?.edtf ?? '' };
  });
}
