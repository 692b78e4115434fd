import type { CorpusFiles } from './corpusFiles.ts';
import { openYaml } from './openYaml.ts';
import type { Problem } from './problem.ts';
import { fieldOf } from './yamlFile.ts';

/**
 * The format of the files of a corpus, which `format` in corpus.yml names; without it, it is 1. It goes up when
 * what is written would mean something else: the compiler then reads the former formats as well, and the guide for
 * authors says what to change. A field that is new needs no new format.
 */
export const CORPUS_FORMAT = 1;

/** The one problem of a corpus that was written for a newer compiler, of which nothing else can be told. */
export function checkFormat(corpus: CorpusFiles): readonly Problem[] {
  const file = openYaml('corpus.yml', corpus).value;
  const written = file && fieldOf(file.data, 'format');
  if (!file || typeof written !== 'string' || !(Number(written) > CORPUS_FORMAT)) return [];
  return [
    {
      ...file.placeOf(['format']),
      code: 'FORMAT_NEWER',
      message: `The corpus is written in format ${written}, but this version reads formats up to ${CORPUS_FORMAT}. Update the software; the corpus is as it should be.`,
    },
  ];
}
