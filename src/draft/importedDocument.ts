import { mentionsOf } from '../compile/documentDates.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { sha256 } from '../compile/sha256.ts';
import type { Excerpt, FullDocument, FullEvent } from '../dataset/dataset.ts';
import { type DatasetDocument, phraseSpan } from './datasetDates.ts';
import { type DraftQuote, draftQuote } from './draftQuote.ts';

/**
 * What `documents/<id>.yml` could have said about a document of a dataset.
 * @param notes takes a sentence for each thing that the dataset does not hold
 */
export function documentFields(
  source: DatasetDocument,
  documents: ReadonlyMap<string, DatasetDocument>,
  events: readonly FullEvent[],
  notes: string[],
): object {
  const { document } = source;
  const { title, titlePrinted, publisher, place, timeOf, omissions, text, combed } = document;
  noteFiles(document, notes);
  const ignored = ignoredFields(
    source,
    [...documents.values()].map((one) => one.document),
    events,
  );
  return {
    ...(titlePrinted && { title }),
    sha256: sha256(text),
    ...(publisher !== null && { publisher: namedBy(publisher, 'publisher', source, notes) }),
    ...(place !== null && { place: namedBy(place, 'place', source, notes) }),
    ...aboutFields(document),
    ...publishedFields(document, documents),
    timeOf,
    ...(combed && { mentions: 'all' }),
    ...(omissions.length > 0 && {
      notArticle: omissions.map((omission) => ({
        ...(draftQuote(source.text, omission, []) ?? {
          quote: text.slice(omission.start, omission.end),
        }),
        reason: omission.reason,
      })),
    }),
    ...(ignored.length > 0 && { ignored }),
  };
}

/** What is known from outside the text; so is the day of publication where nothing is quoted for it. */
function aboutFields({ about, published }: FullDocument): object {
  const isOutside = published.evidence.length === 0;
  if (!about && !isOutside) return {};
  const day = isOutside && { published: { date: published.edtf, outside: published.note } };
  return { about: { ...about, ...day } };
}

function publishedFields(
  { id, published }: FullDocument,
  documents: ReadonlyMap<string, DatasetDocument>,
): object {
  if (published.evidence.length === 0) return {};
  return {
    published: {
      date: published.edtf,
      basis: published.basis,
      ...reasons(published.note, published.basis === 'editor'),
      evidence: published.evidence.map((excerpt) => ({
        ...(excerpt.document !== id && { document: excerpt.document }),
        ...quoteOf(excerpt, documents.get(excerpt.document)),
      })),
    },
  };
}

/** A dataset names the files beside the text, and does not hold them. */
function noteFiles(
  { id, original, pictures = [], recording }: FullDocument,
  notes: string[],
): void {
  for (const matter of [original, ...pictures, recording]) {
    if (!matter) continue;
    notes.push(
      `documents/${id}.yml: the file ${matter.file} is not in the dataset; put it into documents and name it there again.`,
    );
  }
}

/** A dataset joins the reasoning and the fact from outside; they are parted at a sentence, or at a word. */
function reasons(note: string, hasOutside: boolean): { note: string; outside?: string } {
  if (!hasOutside) return { note };
  const [, first = note, rest] = /^(.*[.!?]) (.+)$/s.exec(note) ?? /^(\S+) (.+)$/s.exec(note) ?? [];
  return { note: first, outside: rest ?? note };
}

/** The words that name a publisher or a place are not in a dataset; where they stand in the text, it is these. */
function namedBy(
  name: string,
  what: string,
  { document, text, omissions }: DatasetDocument,
  notes: string[],
): object {
  const start = document.text.toLowerCase().indexOf(name.toLowerCase());
  const span = start < 0 ? null : withSigns(document.text, start, start + name.length);
  const quoted = span && draftQuote(text, span, omissions);
  if (quoted) return { name, quote: quoted.quote, ...(quoted.before && { before: quoted.before }) };
  notes.push(
    `documents/${document.id}.yml: the dataset does not say which words name the ${what} “${name}”; its first words stand in for them.`,
  );
  return { name, quote: document.text.trim().split(/\s+/, 6).join(' ') };
}

/** A name with the signs that stand around it, as in “/TASS/.”: they are no part of the article either. */
function withSigns(text: string, start: number, end: number): Span {
  const lead =
    /[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  const rest = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end, end + 9))?.[0].length ?? 0;
  return { start: start - lead, end: end + rest };
}

/** The dates that no event takes, which the dataset left out with their reasons. */
function ignoredFields(
  source: DatasetDocument,
  documents: readonly FullDocument[],
  events: readonly FullEvent[],
): readonly object[] {
  const { document, text, omissions } = source;
  const quoted = documents
    .flatMap(({ published }) => published.evidence)
    .filter((excerpt) => excerpt.document === document.id);
  const { latest } = document.published;
  const own = events.flatMap(({ when, excerpts }) =>
    [when, ...when.also]
      .filter((evidence) => evidence.document === document.id && evidence.phrase)
      .flatMap(({ phrase }) => phraseSpan(phrase, source, excerpts) ?? []),
  );
  return mentionsOf(source, latest)
    .filter((mention) => ![...quoted, ...own, ...omissions].some((span) => overlap(span, mention)))
    .flatMap((mention) => {
      const words = draftQuote(text, mention, omissions);
      return words ? [{ ...words, reason: 'Gives no event a date.' }] : [];
    });
}

/** A passage as an author would quote it. */
export function quoteOf(
  { start, end, exact }: Excerpt,
  source: DatasetDocument | undefined,
): DraftQuote {
  const quoted = source && draftQuote(source.text, { start, end }, source.omissions);
  return quoted ?? { quote: exact };
}
