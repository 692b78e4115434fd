import { CORPUS_LANGUAGES, type CorpusLanguage } from '../dataset/dataset.ts';
import { type Outcome, outcome } from './outcome.ts';
import { shown } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

/** The language that a tag names (BCP 47), in any case; `en` without one. `undefined` when it is not held. */
export function corpusLanguage(tag: string | undefined): CorpusLanguage | undefined {
  const sought = (tag ?? 'en').toLowerCase();
  return CORPUS_LANGUAGES.find((language) => language.toLowerCase() === sought);
}

/** The language of a corpus; one that is not held becomes a problem, and the rest is read as `en`. */
export function checkLanguage(tag: string | undefined, file: YamlFile): Outcome<CorpusLanguage> {
  const language = corpusLanguage(tag);
  if (language) return outcome(language);
  return outcome<CorpusLanguage>('en', [
    {
      ...file.placeOf(['language']),
      code: 'LANGUAGE_UNSUPPORTED',
      message: `${shown(tag ?? '')} cannot be the language of a corpus yet: dates are read and labelled in English alone. Write one of: ${CORPUS_LANGUAGES.join(', ')}.`,
    },
  ]);
}
