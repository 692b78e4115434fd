import type { About } from '../dataset/about.ts';
import type { CorpusLanguage, Published } from '../dataset/dataset.ts';
import type { AuthoredDocument } from './authored.ts';
import { findDocument, type LoadedDocument, type LoadedDocuments } from './loadedDocument.ts';
import { failure, gather, type Outcome, outcome } from './outcome.ts';
import { type Problem, shown } from './problem.ts';
import { readDate } from './readDate.ts';
import type { YamlFile } from './yamlFile.ts';

/** What is known only from outside the text stands in square brackets, as in citations. */
export function inBrackets(words: string): string {
  return `[${words}]`;
}

/** The day of publication, from the text or from outside, without its evidence. */
export function publicationOf(
  { published, about }: AuthoredDocument,
  language: CorpusLanguage,
  file: YamlFile,
): Outcome<Omit<Published, 'evidence'> | null> {
  const outside = about?.published;
  if (published && outside) {
    return failure(
      notOne(
        file.placeOf(['about', 'published']),
        'The day of publication stands both in “published” and in “about”. Keep “published” where words of the text give the day, else the one in “about”.',
      ),
    );
  }
  if (published) {
    const { value: range, problems } = readDate(
      published.date,
      language,
      file.placeOf(['published', 'date']),
    );
    const { basis, note } = published;
    const reasons = [note, published.outside].filter(Boolean).join(' ');
    return outcome(range && { ...range, basis, note: reasons }, problems);
  }
  if (!outside) {
    return failure(
      notOne(
        file.placeOf([]),
        'The day of publication is missing. Write “published” with the words of the text that give it, or, where only something else tells it, “published” in “about” with “date” and “outside”.',
      ),
    );
  }
  const place = file.placeOf(['about', 'published', 'date']);
  const { value: range, problems } = readDate(outside.date, language, place);
  return outcome(
    range && {
      ...range,
      label: inBrackets(range.label),
      basis: 'editor',
      note: outside.outside,
    },
    problems,
  );
}

function notOne(place: ReturnType<YamlFile['placeOf']>, message: string): Problem {
  return { ...place, code: 'FIELD_INVALID', message };
}

/** What is known from outside, without the day of publication; `null` where nothing is. */
export function compileAbout(
  document: LoadedDocument,
  documents: LoadedDocuments,
): Outcome<About | null> {
  const { published: _published, ...written } = document.authored.about ?? {};
  const found = gather();
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(written)) {
    if (value !== undefined) fields[name] = value;
  }
  if (written.translationOf !== undefined) {
    found.report(translationProblems(document, written.translationOf, documents));
  }
  const about: About = fields;
  return found.giving(Object.keys(fields).length > 0 ? about : null);
}

/** A translation is of an original, which is another document and no translation itself. */
function translationProblems(
  { id, file }: LoadedDocument,
  translationOf: string,
  documents: LoadedDocuments,
): Outcome<unknown>['problems'] {
  const place = file.placeOf(['about', 'translationOf']);
  if (translationOf === id) {
    return [
      notOne(
        place,
        `${shown(id)} cannot be a translation of itself. Name the document that holds the original, or leave “translationOf” out.`,
      ),
    ];
  }
  const { value: original, problems } = findDocument(translationOf, documents, place);
  const further = original?.authored.about?.translationOf;
  if (further === undefined) return problems;
  return [
    notOne(
      place,
      `${shown(translationOf)} is itself said to be a translation, of ${shown(further)}. Name the original.`,
    ),
  ];
}
