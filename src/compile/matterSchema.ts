import { DOCUMENT_KINDS } from '../dataset/about.ts';
import { ID } from './authored.ts';
import { z } from './zodWithoutEval.ts';

const words = z.string().min(1);
const id = z.string().regex(ID);
const about = z
  .strictObject({
    kind: z.enum(DOCUMENT_KINDS).exactOptional(),
    title: words.exactOptional(),
    author: words.exactOptional(),
    publisher: words.exactOptional(),
    url: words.exactOptional(),
    archive: words.exactOptional(),
    callNumber: words.exactOptional(),
    licence: words.exactOptional(),
    language: words.exactOptional().describe('Of the text, BCP 47'),
    translationOf: id.exactOptional(),
  })
  .describe('What is known from outside the text');

const address = words.describe('Relative to the page');
const bytes = z.int().nonnegative();
const pixels = z.int().positive();
/** What belongs to a document besides its text. */
export const matterShape = {
  about: about.exactOptional(),
  original: z
    .strictObject({ file: words, address, size: bytes, changes: z.array(words) })
    .exactOptional()
    .describe('The file that the text was taken from, and what was done to it'),
  pictures: z
    .array(
      z.strictObject({
        file: words,
        alt: words,
        caption: words.nullable(),
        sizes: z.array(z.strictObject({ address, width: pixels, height: pixels })).min(1),
      }),
    )
    .min(1)
    .exactOptional(),
  recording: z
    .strictObject({
      file: words,
      address,
      kind: z.enum(['audio', 'video']),
      type: words,
      size: bytes,
    })
    .exactOptional()
    .describe('What the text is the transcript of'),
};
