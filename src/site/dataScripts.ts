import type { FullDataset, FullDocument } from '../dataset/dataset.ts';
import { lessonsOf, withoutLessons } from '../dataset/lessons.ts';
import { packJson } from '../dataset/pack.ts';
import { LESSONS_DATA, SITE_DATA, type SiteData } from '../dataset/siteData.ts';
import {
  type BundledTexts,
  TEXTS_QUEUE,
  type TextFile,
  textFileAddress,
} from '../dataset/textFiles.ts';
import { withoutTexts } from '../dataset/texts.ts';
import { asciiJson } from './asciiText.ts';
import { contentHash } from './siteFile.ts';

/** The scripts that hold a dataset for the app. */
export interface DataScripts {
  /** The script that the page names before that of the app. */
  readonly first: string;
  /** All of them, by their address relative to the page. */
  readonly files: ReadonlyMap<string, string>;
}

/** Texts that together are at least this long lie in files of their own, UTF-16 units. */
const LONG_TEXTS = 10_000;

/** A file that holds this much takes no further document, UTF-16 units. */
const FULL_FILE = 120_000;

/**
 * Writes a dataset as classic scripts, which work where nothing can be fetched: what the first view needs; what is
 * written for lessons; and long texts. Each is named after its content. They are in ASCII, so that no charset
 * that a host claims can change them.
 */
export function dataScripts(dataset: FullDataset): DataScripts {
  const { texts, files } = bundleTexts(dataset.documents);
  const lessons = named('lessons', `self.${LESSONS_DATA}=${quoted(lessonsOf(dataset))};\n`);
  const data: SiteData = {
    dataset: packJson(JSON.parse(JSON.stringify(withoutLessons(withoutTexts(dataset))))),
    texts,
    lessons: lessons[0],
  };
  const first = named('dataset', `self.${SITE_DATA}=${quoted(data)};\n`);
  return { first: first[0], files: new Map([first, lessons, ...files]) };
}

function named(what: string, source: string): readonly [string, string] {
  return [`assets/${what}-${contentHash(source)}.js`, source];
}

/**
 * JSON in a string is read faster than the same as code (https://v8.dev/blog/cost-of-javascript-2019#json). Single
 * quotes save a backslash before each of its own.
 */
function quoted(value: object): string {
  return asciiJson(`'${JSON.stringify(value).replace(/[\\']/g, '\\$&')}'`);
}

function bundleTexts(documents: readonly FullDocument[]) {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (length < LONG_TEXTS) {
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

function writeTexts(documents: readonly FullDocument[]): {
  readonly file: TextFile;
  readonly source: string;
} {
  const texts = Object.fromEntries(documents.map(({ id, text }) => [id, text]));
  const list = `(self.${TEXTS_QUEUE}=self.${TEXTS_QUEUE}||[])`;
  const source = `${list}.push(JSON.parse(${quoted(texts)}));\n`;
  const lengths = Object.fromEntries(documents.map(({ id, text }) => [id, text.length]));
  return { file: { address: textFileAddress(contentHash(source)), lengths }, source };
}
