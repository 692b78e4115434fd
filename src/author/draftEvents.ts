import { LABEL_LENGTH, TITLE_LENGTH } from '../compile/authored.ts';
import { BASES } from '../compile/bases.ts';
import type { PublicationDays } from '../compile/claimedDate.ts';
import { type DatedText, mentionsOf } from '../compile/documentDates.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { placesIn } from '../compile/problem.ts';
import { proposedClaim } from '../compile/proposedClaim.ts';
import type { DateReading } from '../dates/reading.ts';
import type { DraftQuote } from './draftQuote.ts';
import { draftQuote } from './draftQuote.ts';
import { draftId, shortened, withoutDateline } from './draftWords.ts';
import { sentenceAround, sentencesOf } from './sentences.ts';

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
  readonly label: string;
  readonly title: string;
  readonly category: string;
  readonly status: 'happened' | 'planned';
  readonly when: DraftDate;
  readonly sources: readonly [{ readonly document: string } & DraftQuote];
}

interface DraftDate extends DraftPhrase {
  readonly date: string;
  readonly basis: string;
  readonly rule?: string;
  readonly anchor?: DraftQuote;
}

interface DraftPhrase {
  readonly phrase: string;
  readonly before?: string;
}

export interface Drafts {
  readonly events: readonly DraftEvent[];
  /** What looks like a date, but nothing decides it: `line 3: “the next day”`. */
  readonly unresolved: readonly string[];
}

/**
 * Proposes an event for every date expression of a document that nothing accounts for: its sentence
 * as the quote, the date as the reader of dates has it. What an event is called, and whether it is
 * one at all, is for the author to say.
 * @param taken ids that are in use; those of the drafts are added
 */
export function draftEvents(source: DraftSource, category: string, taken: Set<string>): Drafts {
  const { text, omissions, claims } = source;
  const sentences = sentencesOf(text.original);
  const placeOf = placesIn(source.id, text.original);
  const events: DraftEvent[] = [];
  const unresolved: string[] = [];
  for (const mention of mentionsOf(source, source.published?.latest ?? null)) {
    if ([...claims, ...omissions].some((other) => overlap(other, mention))) continue;
    const whole = sentenceAround(sentences, mention);
    const words = withoutDateline(text.original.slice(whole.start, whole.end));
    const told = { start: whole.end - words.length, end: whole.end };
    const sentence = overlap(told, mention) ? told : whole;
    const quote = draftQuote(text, sentence, omissions);
    const when = draftDate(source, mention);
    if (!quote || !when) {
      const found = text.original.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      unresolved.push(`line ${placeOf(mention.start).line}: “${found}”`);
      continue;
    }
    events.push({
      id: draftId(words, taken),
      draft: true,
      label: shortened(words, LABEL_LENGTH),
      title: shortened(words, TITLE_LENGTH),
      category,
      status: isAhead(when.date, source) ? 'planned' : 'happened',
      when,
      sources: [{ document: source.id, ...quote }],
    });
  }
  return { events, unresolved };
}

function isAhead(date: string, { language, published }: DraftSource): boolean {
  const earliest = dateRange(date, language)?.earliest;
  return Boolean(earliest && published && earliest > published.latest);
}

/** The date of a mention as an author would write it; `null` where it is open. */
function draftDate(source: DraftSource, mention: DateReading): DraftDate | null {
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
