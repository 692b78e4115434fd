import { LABEL_LENGTH, TITLE_LENGTH } from '../compile/authored.ts';
import {
  applyRule,
  DEFAULT_RULES,
  type PublicationDays,
  RULES,
  type RuleName,
} from '../compile/dateRules.ts';
import { findMentions } from '../compile/findMentions.ts';
import type { FoldedText } from '../compile/foldedText.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { placesIn } from '../compile/problem.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import type { DraftQuote } from './draftQuote.ts';
import { draftQuote } from './draftQuote.ts';
import { draftId, shortened, withoutDateline } from './draftWords.ts';
import { sentenceAround, sentencesOf } from './sentences.ts';

/** A document from which events are proposed. */
export interface DraftSource {
  readonly id: string;
  readonly text: FoldedText;
  readonly language: CorpusLanguage;
  /** What may not be quoted. */
  readonly omissions: readonly Span[];
  /** Date expressions that are accounted for. */
  readonly claims: readonly Span[];
  /** `null` when the day is not known: then only dates that are printed in full are resolved. */
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

interface DraftDate {
  readonly date: string;
  readonly phrase: string;
  readonly before?: string;
  readonly basis: string;
  readonly rule?: RuleName;
}

export interface Drafts {
  readonly events: readonly DraftEvent[];
  /** What looks like a date, but no rule reads it: `line 3: “a fortnight later”`. */
  readonly unresolved: readonly string[];
}

/** Without a day of publication, only dates that are printed in full can be read. */
const UNKNOWN_DAY: PublicationDays = { earliest: '2000-01-01', latest: '2000-01-01' };

/** When something is said is not ahead, whatever it is about. */
const SAYING = /\b(?:said|says|told|announced|added)(?:\s+\w+){0,2}\s*$/i;

/** What a bare weekday or month gives when the sentence looks ahead. */
const LOOKING_AHEAD =
  /\b(?:will|shall|is to|are to|to be held|plans?|planned|scheduled|upcoming)\b/i;

/**
 * Proposes an event for every date expression of a document that nothing accounts for: its sentence
 * as the quote, the date by the first rule that reads it. What an event is called, and whether it is
 * one at all, is for the author to say.
 * @param taken ids that are in use; those of the drafts are added
 */
export function draftEvents(source: DraftSource, category: string, taken: Set<string>): Drafts {
  const { text, omissions, claims } = source;
  const sentences = sentencesOf(text.original);
  const placeOf = placesIn(source.id, text.original);
  const events: DraftEvent[] = [];
  const unresolved: string[] = [];
  for (const mention of findMentions(text.original)) {
    if ([...claims, ...omissions].some((other) => overlap(other, mention))) continue;
    const whole = sentenceAround(sentences, mention);
    const words = withoutDateline(text.original.slice(whole.start, whole.end));
    const told = { start: whole.end - words.length, end: whole.end };
    const sentence = overlap(told, mention) ? told : whole;
    const quote = draftQuote(text, sentence, omissions);
    const isSaid = SAYING.test(text.original.slice(whole.start, mention.start));
    const when = draftDate(source, mention, LOOKING_AHEAD.test(words) && !isSaid);
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

/** The date of the first rule that reads the words of a mention, or the words within it. */
function draftDate(
  { text, language, omissions, published }: DraftSource,
  mention: Span,
  ahead: boolean,
): DraftDate | null {
  const rules = (Object.keys(RULES) as RuleName[]).filter(
    (name) => published !== null || name === 'as-printed',
  );
  if (ahead) rules.sort((a, b) => Number(b === 'next-weekday') - Number(a === 'next-weekday'));
  for (const span of phrasesIn(text.original, mention)) {
    const phrase = text.original.slice(span.start, span.end);
    for (const rule of rules) {
      const date = applyRule(rule, phrase, published ?? UNKNOWN_DAY, language);
      const quoted = date && dateRange(date, language) && draftQuote(text, span, omissions);
      if (!date || !quoted) continue;
      const { basis } = RULES[rule];
      const { quote, before } = quoted;
      const narrowed = before === undefined ? {} : { before };
      const named = DEFAULT_RULES[basis] === rule ? {} : { rule };
      return { date, phrase: quote, ...narrowed, basis, ...named };
    }
  }
  return null;
}

/** A mention, with the word that places it (`early 2018`), and without what no rule reads (`at noon`). */
function phrasesIn(text: string, { start, end }: Span): readonly Span[] {
  const lead = /\bearly (?:in )?$/i.exec(text.slice(Math.max(0, start - 9), start))?.[0] ?? '';
  const words = [...text.slice(start, end).matchAll(/[^\s,.;:]+/g)];
  const shorter = words.flatMap(({ index: from }) =>
    words
      .map(({ index, 0: word }) => ({ start: start + from, end: start + index + word.length }))
      .filter((span) => span.end > span.start),
  );
  const longestFirst = shorter.sort((a, b) => b.end - b.start - (a.end - a.start));
  return [...(lead ? [{ start: start - lead.length, end }] : []), ...longestFirst];
}
