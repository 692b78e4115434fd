import { LABEL_LENGTH, TITLE_LENGTH } from '../compile/authored.ts';
import { BASES } from '../compile/bases.ts';
import type { PublicationDays } from '../compile/claimedDate.ts';
import { type DatedText, mentionsOf } from '../compile/documentDates.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { placesIn } from '../compile/problem.ts';
import { proposedClaim } from '../compile/proposedClaim.ts';
import type { DateReading } from '../dates/reading.ts';
import { clauseOf } from './clause.ts';
import type { DraftQuote } from './draftQuote.ts';
import { draftQuote } from './draftQuote.ts';
import { draftId, withoutDateline, withoutStop } from './draftWords.ts';
import { headlineOf } from './headline.ts';
import { sentenceAround, sentencesOf } from './sentences.ts';
import { isInHangingClause, isInPassing, isTellable } from './tellable.ts';

/** A document from which events are proposed. */
export interface DraftSource extends DatedText {
  readonly id: string;
  /** Date expressions that are accounted for. */
  readonly claims: readonly Span[];
  /** `null` when the day is not known: then only dates that are printed in full are proposed. */
  readonly published: PublicationDays | null;
}

/** An event in the fields of `events.yml`. */
export interface DraftEvent {
  readonly id: string;
  readonly draft: true;
  /** Empty where no clause of the sentence stands alone. */
  readonly label: string;
  readonly title: string;
  readonly category: string;
  readonly status: 'happened' | 'planned';
  readonly when: DraftDate;
  readonly sources: readonly [{ readonly document: string } & DraftQuote];
}

export interface DraftDate extends DraftPhrase {
  readonly date: string;
  readonly basis: string;
  readonly rule?: string;
  readonly anchor?: DraftQuote;
}

interface DraftPhrase {
  readonly phrase: string;
  readonly before?: string;
}

/** An event with what else its sentence says. */
export interface Drafted {
  readonly event: DraftEvent;
  /** Further dates of its sentence, in its words. */
  readonly alsoDated: readonly string[];
}

export interface Drafts {
  readonly events: readonly Drafted[];
  /** What looks like a date, but nothing decides it: `line 3: “the next day”`. */
  readonly unresolved: readonly string[];
  /** How many dates stand where nothing is told: in headings, lists of references, brackets. */
  readonly passedOver: number;
}

/** A date of a sentence, as an author would write it. */
export interface SentenceDate {
  readonly mention: DateReading;
  /** `null` where it is open. */
  readonly when: DraftDate | null;
}

/**
 * Proposes an event for every sentence with dates that nothing accounts for: the sentence as the
 * quote, the first date that is its own as the date. Headings, references and what is quoted from
 * already are passed over. What an event is called, and whether it is one at all, is for the author
 * to say; where no clause of the sentence stands alone, label or title are left empty.
 * @param taken ids that are in use; those of the drafts are added
 */
export function draftEvents(source: DraftSource, category: string, taken: Set<string>): Drafts {
  const { text, omissions, claims } = source;
  const placeOf = placesIn(source.id, text.original);
  const mentions = mentionsOf(source, source.published?.latest ?? null).filter(
    (mention) => ![...claims, ...omissions].some((other) => overlap(other, mention)),
  );
  const events: Drafted[] = [];
  const unresolved: string[] = [];
  let passedOver = 0;
  for (const [sentence, own] of bySentence(text.original, mentions)) {
    if (!isTellable(text.original.slice(sentence.start, sentence.end))) {
      passedOver += own.length;
      continue;
    }
    const dates = own.map((mention) => ({ mention, when: draftDate(source, mention) }));
    const drafted = draftEvent(source, sentence, dates, category);
    if (drafted) {
      const { event, alsoDated } = drafted;
      events.push({ event: { ...event, id: draftId(event.id, taken) }, alsoDated });
      continue;
    }
    for (const { mention } of dates.filter(({ when }) => when === null)) {
      unresolved.push(`line ${placeOf(mention.start).line}: “${wordsAt(source, mention)}”`);
    }
    passedOver += dates.filter(({ when }) => when !== null).length;
  }
  return { events, unresolved, passedOver };
}

/** The sentences in which dates stand, without the dateline of news, each with its dates. */
function bySentence(
  text: string,
  mentions: readonly DateReading[],
): ReadonlyMap<Span, readonly DateReading[]> {
  const sentences = sentencesOf(text);
  const found = new Map<string, { readonly span: Span; readonly own: DateReading[] }>();
  for (const mention of mentions) {
    const whole = sentenceAround(sentences, mention);
    const words = withoutDateline(text.slice(whole.start, whole.end));
    const told = { start: whole.end - words.length, end: whole.end };
    const span = overlap(told, mention) ? told : whole;
    const key = `${span.start}-${span.end}`;
    const sentence = found.get(key) ?? { span, own: [] };
    found.set(key, sentence);
    sentence.own.push(mention);
  }
  return new Map([...found.values()].map(({ span, own }) => [span, own]));
}

/** What an event of a sentence is called, by the clause that its date is of; empty where no clause stands alone. */
export function namesOf(
  { text }: Pick<DraftSource, 'text'>,
  sentence: Span,
  dates: { readonly main: string; readonly all: readonly string[] },
): { readonly clause: string | null; readonly label: string; readonly title: string } {
  const words = text.original.slice(sentence.start, sentence.end);
  const clause = clauseOf(words, dates, TITLE_LENGTH);
  const title = words.trim().length <= TITLE_LENGTH ? withoutStop(words) : null;
  return {
    clause,
    label: headlineOf(words, dates, LABEL_LENGTH) ?? '',
    title: clause ?? title ?? '',
  };
}

/** The event of a sentence, its words in place of the id; `null` where none of its dates is its own. */
function draftEvent(
  source: DraftSource,
  sentence: Span,
  dates: readonly SentenceDate[],
  category: string,
): Drafted | null {
  const { text, omissions } = source;
  const quote = draftQuote(text, sentence, omissions);
  const main = dates.find(({ mention, when }) => when && isOwn(text.original, sentence, mention));
  if (!quote || !main?.when) return null;
  const words = text.original.slice(sentence.start, sentence.end);
  const named = {
    main: wordsAt(source, main.mention),
    all: dates.map(({ mention }) => wordsAt(source, mention)),
  };
  const { clause, label, title } = namesOf(source, sentence, named);
  return {
    event: {
      id: clause ?? words,
      draft: true,
      label,
      title,
      category,
      status: isAhead(main.when.date, source) ? 'planned' : 'happened',
      when: main.when,
      sources: [{ document: source.id, ...quote }],
    },
    alsoDated: dates.filter((date) => date !== main).map(({ mention }) => wordsAt(source, mention)),
  };
}

/** Whether a date says when something happened, and is not named in passing. */
export function isOwn(text: string, sentence: Span, { start, end, bound }: DateReading): boolean {
  // “Since 1949” tells of what lasted, not of what happened then.
  if (bound && bound.bound !== 'by') return false;
  const lead = text.slice(sentence.start, start);
  return !isInPassing(lead, text.slice(end, sentence.end)) && !isInHangingClause(lead);
}

export function wordsAt({ text }: DraftSource, { start, end }: Span): string {
  return text.original.slice(start, end).replace(/\s+/g, ' ');
}

export function isAhead(date: string, { language, published }: DraftSource): boolean {
  const earliest = dateRange(date, language)?.earliest;
  return Boolean(earliest && published && earliest > published.latest);
}

/** The date of a mention as an author would write it; `null` where it is open. */
export function draftDate(source: DraftSource, mention: DateReading): DraftDate | null {
  const { text, language, omissions, published } = source;
  const day = published?.latest ?? UNKNOWN_DAY;
  const claim = proposedClaim(mention, text.original, day, language);
  if (!claim || (published === null && claim.rule !== 'printed')) return null;
  const { date, basis, rule, anchor } = claim;
  const quoted = dateRange(date, language) && draftQuote(text, claim.phrase, omissions);
  const from = anchor && draftQuote(text, anchor, omissions);
  if (!quoted || (anchor && !from)) return null;
  const { quote, before } = quoted;
  return {
    date,
    phrase: quote,
    ...(before === undefined ? {} : { before }),
    basis,
    ...(BASES[basis].rules[0] === rule ? {} : { rule }),
    ...(from ? { anchor: from } : {}),
  };
}

/** Without a day of publication, only dates that are printed in full are proposed. */
const UNKNOWN_DAY = '2000-01-01';
