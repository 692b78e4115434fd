import type { Picture, PictureSize } from './about.ts';
import type { SourceDocument } from './dataset.ts';
import { mediaAddress } from './mediaInPage.ts';

/** Whether something stands beside the text of a document. */
export function hasMatter({ about, original, pictures, recording }: SourceDocument): boolean {
  return Boolean(about ?? original ?? pictures ?? recording);
}

/** The sizes of a picture that this page can show, with their addresses; from small to large. */
export function sizesHere({ sizes }: Picture): readonly PictureSize[] {
  return sizes.flatMap((size) => {
    const address = mediaAddress(size.address);
    return address === null ? [] : [{ ...size, address }];
  });
}

/** Wide enough for a column and for paper, in pixels. */
export const COLUMN_WIDTH = 960;

/** The largest size that is no wider than a column, else the smallest. */
export function columnSize(sizes: readonly PictureSize[]): PictureSize | undefined {
  return sizes.findLast(({ width }) => width <= COLUMN_WIDTH) ?? sizes[0];
}

/** Another version of a document. */
export interface Version {
  readonly document: SourceDocument;
  /** What it is to the document. */
  readonly relation: 'Original' | 'Translation';
}

/** The original of a document, or its translations. */
export function versionsOf(
  { documents }: { readonly documents: readonly SourceDocument[] },
  { id, about }: SourceDocument,
): readonly Version[] {
  return documents.flatMap((document): readonly Version[] => {
    if (document.id === about?.translationOf) return [{ document, relation: 'Original' }];
    if (document.about?.translationOf === id) return [{ document, relation: 'Translation' }];
    return [];
  });
}

/** Documents in their order, each original with its translations behind it. */
export function withTranslations(
  documents: readonly SourceDocument[],
): readonly (readonly [SourceDocument, ...SourceDocument[]])[] {
  return documents
    .filter(({ about }) => about?.translationOf === undefined)
    .map((document) => [
      document,
      ...documents.filter(({ about }) => about?.translationOf === document.id),
    ]);
}

/** A time that is written in a transcript, as `[00:01:12]` or `[1:12]`. */
export interface TimeStamp {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
}

/** The time stamps of a text, by their places in it. */
export function timeStamps(text: string): readonly TimeStamp[] {
  return [...text.matchAll(/\[(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?:[.,]\d{1,3})?\]/g)].map(
    ({ index, 0: { length }, 1: hours = '0', 2: minutes, 3: seconds }) => ({
      start: index,
      end: index + length,
      seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    }),
  );
}
