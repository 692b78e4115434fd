import { corpusLanguage } from '../compile/corpusLanguage.ts';
import { parseYamlFile } from '../compile/yamlFile.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { textOf } from './draftClaims.ts';

/** The language that a text of `corpus.yml` names; English where it names none that is known. */
export function languageIn(corpus: string): CorpusLanguage {
  const file = parseYamlFile('corpus.yml', corpus);
  const named = 'data' in file ? textOf(file.data, 'language') : '';
  return (named ? corpusLanguage(named) : null) ?? 'en';
}
