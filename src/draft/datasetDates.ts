import {
  BASES,
  type CheckedBasis,
  FORMER_RULES,
  type FormerRule,
  type RuleName,
} from '../compile/bases.ts';
import { claimedDate, type PublicationDays } from '../compile/claimedDate.ts';
import { type DatedText, datesOf, readingAt } from '../compile/documentDates.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import type { DateEvidence, Excerpt, FullDocument } from '../dataset/dataset.ts';
import { dateOf } from '../dates/dateOf.ts';
import type { Rule } from '../dates/expression.ts';
import { type DraftQuote, draftQuote } from './draftQuote.ts';

/** A document of a dataset, with what its author would see of it. */
export interface DatasetDocument extends DatedText {
  readonly document: FullDocument;
}

/** The date of an event, or further evidence of it, in the fields of an author. */
export interface AuthoredEvidence {
  readonly date: string;
  readonly phrase?: string;
  readonly before?: string;
  readonly basis: string;
  readonly rule?: RuleName;
  readonly anchor?: DraftQuote;
}

/**
 * What an author would have written for a date to be known like this. A dataset tells the rule in a
 * sentence; the one that gives this sentence is it.
 * @param edtf the date of the event, which further evidence may have given less of
 * @param excerpts the passages that the event quotes, in which its phrase is looked for first
 */
export function authoredEvidence(
  { phrase, basis, rule: sentence, anchor }: DateEvidence,
  edtf: string,
  source: DatasetDocument,
  excerpts: readonly Excerpt[],
): AuthoredEvidence {
  const words = phrase ? phraseFields(phrase, source, excerpts) : {};
  if (basis === 'context' || basis === 'editor') return { date: edtf, ...words, basis };
  const given = ruleOf({ phrase, basis, sentence, anchor, edtf }, source);
  const from = anchor && draftQuote(source.text, anchor, source.omissions);
  return {
    date: given?.dates.includes(edtf) ? edtf : (given?.dates[0] ?? edtf),
    ...words,
    basis,
    ...(given && given.rule !== BASES[basis].rules[0] ? { rule: given.rule } : {}),
    ...(from ? { anchor: from } : {}),
  };
}

function phraseFields(
  phrase: string,
  source: DatasetDocument,
  excerpts: readonly Excerpt[],
): Pick<AuthoredEvidence, 'phrase' | 'before'> {
  const oneLine = phrase.replace(/\s+/g, ' ').trim();
  const isQuoted = excerpts.some(
    ({ document, exact }) => document === source.document.id && exact.split(phrase).length === 2,
  );
  const span = phraseSpan(phrase, source, excerpts);
  const quoted = span && !isQuoted && draftQuote(source.text, span, source.omissions);
  return quoted
    ? { phrase: quoted.quote, ...(quoted.before !== undefined && { before: quoted.before }) }
    : { phrase: oneLine };
}

/** Where a phrase stands: in the passages that its event quotes, else where the article has it first. */
export function phraseSpan(
  phrase: string,
  { document, text, omissions }: DatasetDocument,
  excerpts: readonly Excerpt[],
): Span | null {
  const inside = excerpts
    .filter((excerpt) => excerpt.document === document.id && excerpt.exact.includes(phrase))
    .map(({ start, exact }) => start + exact.indexOf(phrase));
  for (let at = inside[0] ?? text.original.indexOf(phrase); at >= 0; ) {
    const span = { start: at, end: at + phrase.length };
    if (!omissions.some((omission) => overlap(omission, span))) return span;
    at = text.original.indexOf(phrase, at + 1);
  }
  return null;
}

interface KnownDate {
  readonly phrase: string;
  readonly basis: CheckedBasis;
  readonly sentence: string;
  readonly anchor: Span | null;
  readonly edtf: string;
}

interface GivenDate {
  readonly rule: RuleName;
  readonly dates: readonly string[];
}

function ruleOf(
  { phrase, basis, sentence, anchor, edtf }: KnownDate,
  source: DatasetDocument,
): GivenDate | null {
  const days = publicationOf(source.document);
  if (!days) return null;
  const from = anchor && {
    words: source.text.original.slice(anchor.start, anchor.end),
    edtf: (published: string) => anchorDate(anchor, source, published),
  };
  const given = namedRules(basis).flatMap(([name, rule]) => {
    const claimed = claimedDate({ phrase, rule, anchor: from }, days, source.language);
    return claimed.status === 'dated' && claimed.sentence === sentence
      ? [{ rule: name, dates: claimed.dates }]
      : [];
  });
  return given.find(({ dates }) => dates.includes(edtf)) ?? given[0] ?? null;
}

const FORMER_NAMES: readonly FormerRule[] = Object.keys(FORMER_RULES).filter(isFormer);

function isFormer(name: string): name is FormerRule {
  return Object.hasOwn(FORMER_RULES, name);
}

/** The rules of a basis, and what else an author could name, with what they stand for. */
function namedRules(basis: CheckedBasis): readonly (readonly [RuleName, Rule])[] {
  const former = FORMER_NAMES.flatMap((name) =>
    FORMER_RULES[name].map((rule) => [name, rule] as const),
  );
  return [...BASES[basis].rules.map((rule) => [rule, rule] as const), ...former];
}

function publicationOf({ published }: FullDocument): PublicationDays | null {
  const { earliest, latest } = published;
  return earliest && latest ? { earliest, latest } : null;
}

function anchorDate(span: Span, source: DatasetDocument, published: string): string | null {
  const words = source.text.original.slice(span.start, span.end);
  const printed = dateOf(words, {
    rule: 'printed',
    anchor: { from: 'nothing' },
    language: source.language,
  });
  if (printed.status === 'dated') return printed.edtf;
  const reading = readingAt(datesOf(source, published), span);
  return reading?.result.status === 'dated' ? reading.result.edtf : null;
}

/** A stretch from the first day of one to the last day of the other, as short as it can be written. */
export function stretch(
  start: string,
  end: string,
  label: string,
  source: DatedText['language'],
): string {
  const [startMonth, endMonth] = [start.slice(0, -3), end.slice(0, -3)];
  const [startYear, endYear] = [start.slice(0, -6), end.slice(0, -6)];
  const tried = [
    startYear,
    startMonth,
    start,
    `${startYear}/${endYear}`,
    `${startMonth}/${endMonth}`,
    `${startYear}/${endMonth}`,
    `${startMonth}/${endYear}`,
  ];
  const fits = (edtf: string, named: boolean) => {
    const range = dateRange(edtf, source);
    const isSame = range?.earliest === start && range.latest === end;
    return isSame && (!named || range.label === label);
  };
  return (
    tried.find((edtf) => fits(edtf, true)) ??
    tried.find((edtf) => fits(edtf, false)) ??
    `${start}/${end}`
  );
}
