import type { Category, Chapter, CorpusLanguage, Redirects, Tour } from '../dataset/dataset.ts';
import { authoredCorpus } from './authored.ts';
import { checkFields, type SoundFields } from './checkShape.ts';
import { compileCategories } from './compileCategories.ts';
import { compileChapters } from './compileChapters.ts';
import { compileRedirects } from './compileRedirects.ts';
import { compileTours } from './compileTours.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { checkLanguage } from './corpusLanguage.ts';
import { openYaml } from './openYaml.ts';
import { gather, type Outcome, outcome } from './outcome.ts';
import { type ClosedRange, readClosedDate } from './readDate.ts';
import { fieldOf, idOf, type YamlFile } from './yamlFile.ts';

/** `corpus.yml` as far as its shape is right; what follows from it needs the events and documents. */
export interface CorpusFields {
  readonly file: YamlFile;
  readonly fields: SoundFields<typeof authoredCorpus.shape>;
  readonly language: CorpusLanguage;
}

/** Reads `corpus.yml`: what has the wrong shape is left out; `null` when none of it could be read. */
export function readCorpusFields(corpus: CorpusFiles): Outcome<CorpusFields | null> {
  const found = gather();
  const file = found.take(openYaml('corpus.yml', corpus));
  if (!file) return found.giving(null);
  const fields = found.take(checkFields(file, authoredCorpus, ['tours'])) ?? {};
  const language = found.take(checkLanguage(fields.language, file));
  return found.giving({ file, fields, language });
}

/** What stands around the events of a corpus. */
export interface Frame {
  readonly title: string | null;
  readonly summary: string | null;
  readonly scope: ClosedRange | null;
  readonly categories: readonly Category[] | null;
  /** The ids of all categories, also of those of the wrong shape; `null` when they could not be read. */
  readonly categoryIds: readonly string[] | null;
  /** `null` when not all of them could be read: whether an event is in none is then not known. */
  readonly chapters: readonly Chapter[] | null;
  readonly tours: readonly Tour[];
  readonly redirects: Redirects;
}

/** The ids in use, also of what could not be compiled; `null` when they could not be read. */
export interface KnownIds {
  readonly events: readonly string[] | null;
  readonly documents: readonly string[];
}

const NO_FRAME: Frame = {
  title: null,
  summary: null,
  scope: null,
  categories: null,
  categoryIds: null,
  chapters: null,
  tours: [],
  redirects: { events: {}, documents: {} },
};

/** Compiles what `corpus.yml` says; `null` stands for what it does not say. */
export function compileFrame(corpus: CorpusFields | null, known: KnownIds): Outcome<Frame> {
  if (!corpus) return outcome(NO_FRAME);
  const { file, fields, language } = corpus;
  const { title = null, summary = null, scope, categories, chapters, tours, redirects } = fields;
  const found = gather();
  return found.giving({
    title,
    summary,
    categories: categories ? found.take(compileCategories(categories, file)) : null,
    categoryIds: categories ? idsIn(fieldOf(file.data, 'categories')) : null,
    scope: scope ? found.take(readClosedDate(scope, language, file.placeOf(['scope']))) : null,
    chapters: found.take(compileChapters(chapters ?? [], file, language)),
    tours: found.take(compileTours(tours ?? [], file, known.events)),
    redirects: found.take(compileRedirects(redirects ?? {}, file, known)),
  });
}

/** The ids of all entries of a list; one without an id counts, and has an empty one. */
function idsIn(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.map(idOf) : [];
}
