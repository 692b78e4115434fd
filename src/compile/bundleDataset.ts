import type { FullDataset, FullDocument } from '../dataset/dataset.ts';
import { lessonsOf, withoutLessons } from '../dataset/lessons.ts';
import { packJson } from '../dataset/pack.ts';
import {
  type BundledTexts,
  TEXTS_QUEUE,
  type TextFile,
  textFileAddress,
} from '../dataset/textFiles.ts';
import { withoutTexts } from '../dataset/texts.ts';
import { sha256 } from './sha256.ts';

/** A dataset as the app takes it in. */
export interface DatasetBundle {
  /** The module that exports `dataset` and `texts`. */
  readonly code: string;
  /** The module that exports `lessons`, which the app imports when it needs them. */
  readonly lessons: string;
  /** The scripts that hold texts: names in the built folder, and contents. */
  readonly files: readonly (readonly [string, string])[];
}

/** Texts that together are at least this long lie in files of their own, UTF-16 units. */
const LONG_TEXTS = 10_000;

/** A file that holds this much takes no further document, UTF-16 units. */
const FULL_FILE = 120_000;

export interface BundleOptions {
  /** Whether long texts may be parted from it: only a build can leave files. */
  readonly mayPart: boolean;
  /** From where the module imports what unpacks it (`dataset/pack.ts`). */
  readonly packFile: string;
}

/** Writes a dataset for the app. */
export function bundleDataset(
  dataset: FullDataset | null,
  { mayPart, packFile }: BundleOptions,
): DatasetBundle {
  const { texts, files } = bundleTexts(dataset?.documents ?? [], mayPart);
  const bare = dataset && withoutLessons(withoutTexts(dataset));
  const packed = packJson(JSON.parse(JSON.stringify(bare)));
  const code = [
    `import { unpackJson } from ${JSON.stringify(packFile)};`,
    `export const dataset = unpackJson(${parsed(packed)});`,
    `export const texts = ${parsed(texts)};`,
  ];
  const lessons = `export const lessons = ${parsed(dataset ? lessonsOf(dataset) : {})};`;
  return { code: code.join('\n'), lessons, files };
}

/**
 * JSON in a string is read faster than the same as code (https://v8.dev/blog/cost-of-javascript-2019#json).
 * It is in ASCII, so that no charset that a host claims can change it.
 */
function parsed(value: object): string {
  const text = JSON.stringify(JSON.stringify(value));
  const escaped = text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `JSON.parse(${escaped})`;
}

function bundleTexts(documents: readonly FullDocument[], mayPart: boolean) {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (!mayPart || length < LONG_TEXTS) {
    const here = Object.fromEntries(documents.map(({ id, text }) => [id, text]));
    return { texts: { here, files: [] } satisfies BundledTexts, files: [] };
  }
  const written = inFiles(documents).map(writeTexts);
  const texts: BundledTexts = { here: {}, files: written.map(({ file }) => file) };
  return { texts, files: written.map(({ file, source }) => [file.address, source] as const) };
}

/** Documents that follow each other share a file: a search needs all of them, a reader a few. */
function inFiles(documents: readonly FullDocument[]): readonly (readonly FullDocument[])[] {
  const files: FullDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    if (room <= 0) {
      files.push([]);
      room = FULL_FILE;
    }
    files.at(-1)?.push(document);
    room -= document.text.length;
  }
  return files;
}

/** The name changes with the content, as those of all files in `assets` do. */
function writeTexts(documents: readonly FullDocument[]): {
  readonly file: TextFile;
  readonly source: string;
} {
  const texts = Object.fromEntries(documents.map(({ id, text }) => [id, text]));
  const source = `(self.${TEXTS_QUEUE}=self.${TEXTS_QUEUE}||[]).push(${parsed(texts)});\n`;
  const hash = sha256(source).slice(0, 8);
  const lengths = Object.fromEntries(documents.map(({ id, text }) => [id, text.length]));
  return { file: { address: textFileAddress(hash), lengths }, source };
}
