/**
 * What can be done to the files of a folder. Each edit changes the words that it is about and leaves all other bytes
 * as they are: comments, order, line ends, how values are quoted. All of them throw {@link Refused}, with a sentence,
 * where that cannot be done, above all where a file is no YAML.
 */
export { Refused } from '../../edit/refused.ts';
export type { Value } from '../../edit/yamlText.ts';
export * from './chapterEdits.ts';
export * from './documentEdits.ts';
export * from './eventEdits.ts';
export * from './idEdits.ts';
export * from './timelineEdits.ts';
