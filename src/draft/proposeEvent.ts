import { BASES, basisOf, RULES } from '../compile/bases.ts';
import { claimedDate, type TextAnchor } from '../compile/claimedDate.ts';
import { mentionsOf } from '../compile/documentDates.ts';
import { overlap, type Span } from '../compile/locateQuote.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { proposedClaim } from '../compile/proposedClaim.ts';
import type { Rule } from '../dates/expression.ts';
import type { Dated, DateReading } from '../dates/reading.ts';
import {
  type DraftDate,
  type DraftSource,
  draftDate,
  isAhead,
  isOwn,
  namesOf,
  wordsAt,
} from './draftEvents.ts';
import { type DraftQuote, draftQuote } from './draftQuote.ts';
import { withoutDateline } from './draftWords.ts';
import { sentenceAround, sentencesOf } from './sentences.ts';

/** A way to read the date of an event. */
export interface DateProposal {
  /** In the fields of `when`. */
  readonly claim: DraftDate;
  /** “9 January 2018” */
  readonly label: string;
  /** How it is known, for a reader of the page. */
  readonly why: string;
}

/** A passage as an event. */
export interface Proposal {
  readonly source: { readonly document: string } & DraftQuote;
  /** Empty where no clause of the passage stands alone. */
  readonly label: string;
  readonly title: string;
  readonly status: 'happened' | 'planned';
  /** `null` where no date was found. */
  readonly date: DateProposal | null;
  /** Other readings that would pass the check: of the same words, and of other dates near by. */
  readonly alternatives: readonly DateProposal[];
}

/** So many readings can be looked through. */
const MOST_ALTERNATIVES = 8;

/**
 * What an event of a passage would be: of a whole sentence what is drafted of it. Where nothing is selected, it is the
 * sentence around the place; where the selection names no date, those of its sentence are proposed.
 * @param at the date that the event is to be of; where it is left out, the one that the passage is about
 * @returns `null` where there is nothing to quote
 */
export function proposeEvent(
  source: DraftSource,
  selection: Span,
  at: Span | null = null,
): Proposal | null {
  const { text, omissions, published } = source;
  const passage = passageAt(text.original, selection);
  const quote = passage && draftQuote(text, passage, omissions);
  if (!passage || !quote) return null;
  const all = mentionsOf(source, published?.latest ?? null);
  const within = all.filter((mention) => overlap(mention, passage));
  const sentence = sentenceAt(text.original, passage);
  const near = within.length > 0 ? within : all.filter((mention) => overlap(mention, sentence));
  const dated = near.map((mention) => ({ mention, date: readingOf(source, mention) }));
  const own = dated.find(
    ({ mention, date }) =>
      date && isOwn(text.original, within.length > 0 ? passage : sentence, mention),
  );
  const asked = at ? dated.find(({ mention }) => overlap(mention, at)) : undefined;
  const main = asked ?? own ?? dated.find(({ date }) => date) ?? null;
  const names = namesOf(source, passage, {
    main: main ? wordsAt(source, main.mention) : '',
    all: near.map((mention) => wordsAt(source, mention)),
  });
  const first = main ? [main.mention] : [];
  const readings = [
    ...first.flatMap((mention) => otherReadings(source, mention, all)),
    ...dated.flatMap(({ date }) => date ?? []),
    ...near
      .filter((mention) => mention !== main?.mention)
      .flatMap((mention) => otherReadings(source, mention, all)),
  ];
  return {
    source: { document: source.id, ...quote },
    label: names.label,
    title: names.title,
    status: main?.date && isAhead(main.date.claim.date, source) ? 'planned' : 'happened',
    date: main?.date ?? null,
    alternatives: distinct(readings, main?.date ?? null).slice(0, MOST_ALTERNATIVES),
  };
}

/** The sentence around a place, without its dateline. */
function sentenceAt(text: string, place: Span): Span {
  const whole = sentenceAround(sentencesOf(text), place);
  const told = withoutDateline(text.slice(whole.start, whole.end));
  const start = whole.end - told.length;
  return start < place.end ? { start, end: whole.end } : whole;
}

/** A selection of whole words, without the space around it; the sentence at a place, without its dateline. */
function passageAt(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (words.trim() === '') {
    const whole = sentenceAt(text, { start: start - 1, end: end + 1 });
    return text.slice(whole.start, whole.end).trim() === '' ? null : whole;
  }
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  const lead =
    /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
  const rest = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(to, to + 40))?.[0].length ?? 0;
  const [opens, closes] = [/^[\p{L}\p{N}]/u, /[\p{L}\p{N}\p{M}]$/u];
  return {
    start: opens.test(text.slice(from, to)) ? from - lead : from,
    end: closes.test(text.slice(from, to)) ? to + rest : to,
  };
}

/** What a mention would be drafted as. */
function readingOf(source: DraftSource, mention: DateReading): DateProposal | null {
  const claim = draftDate(source, mention);
  const day = source.published?.latest ?? '2000-01-01';
  const why = proposedClaim(mention, source.text.original, day, source.language)?.sentence;
  return claim && why !== undefined ? proposal(source, claim, why) : null;
}

function proposal(source: DraftSource, claim: DraftDate, why: string): DateProposal | null {
  const range = dateRange(claim.date, source.language);
  return range && { claim, label: range.label, why };
}

/** What an expression comes to by other rules, and counted from the dates before it. */
function otherReadings(
  source: DraftSource,
  mention: DateReading,
  all: readonly DateReading[],
): readonly DateProposal[] {
  const { published } = source;
  const phrase = draftQuote(source.text, spanOf(mention), source.omissions);
  if (!phrase) return [];
  const rules: readonly Rule[] = published ? RULES : ['printed'];
  const anchors = published ? [null, ...anchorsBefore(source, mention, all)] : [null];
  return rules.flatMap((rule) =>
    anchors
      .filter((anchor) => rule !== 'printed' || anchor === null)
      .flatMap((anchor) => readBy(source, mention, { phrase, rule, anchor })),
  );
}

function spanOf({ start, end, bound }: DateReading): Span {
  return { start: bound?.start ?? start, end };
}

interface Anchor extends TextAnchor {
  readonly quote: DraftQuote;
}

function readBy(
  source: DraftSource,
  mention: DateReading,
  {
    phrase,
    rule,
    anchor,
  }: { readonly phrase: DraftQuote; readonly rule: Rule; readonly anchor: Anchor | null },
): readonly DateProposal[] {
  const basis = basisOf(mention.ends?.[0].kind ?? mention.kind, rule);
  if (!BASES[basis].rules.includes(rule)) return [];
  const days = source.published ?? { earliest: '2000-01-01', latest: '2000-01-01' };
  const { start, end } = spanOf(mention);
  const words = source.text.original.slice(start, end);
  const given = claimedDate({ phrase: words, rule, anchor }, days, source.language);
  if (given.status !== 'dated' || given.contradiction) return [];
  return given.dates.flatMap((date) => {
    const claim: DraftDate = {
      date,
      phrase: phrase.quote,
      ...(phrase.before === undefined ? {} : { before: phrase.before }),
      basis,
      ...(BASES[basis].rules[0] === rule ? {} : { rule }),
      ...(anchor ? { anchor: anchor.quote } : {}),
    };
    return proposal(source, claim, given.sentence) ?? [];
  });
}

/** The nearest dates before a mention that are printed whole: what it may be counted from. */
function anchorsBefore(
  source: DraftSource,
  mention: DateReading,
  all: readonly DateReading[],
): readonly Anchor[] {
  const printed = all
    .filter(
      ({ end, result }) =>
        end <= mention.start && result.status === 'dated' && result.rule === 'printed',
    )
    .slice(-2)
    .reverse();
  return printed.flatMap((one) => {
    const quote = draftQuote(source.text, one, source.omissions);
    const { edtf } = one.result as Dated;
    return quote
      ? [{ words: source.text.original.slice(one.start, one.end), edtf: () => edtf, quote }]
      : [];
  });
}

/** One of each date; the first that gives it is the most direct. */
function distinct(
  readings: readonly DateProposal[],
  main: DateProposal | null,
): readonly DateProposal[] {
  const seen = new Set(main ? [main.claim.date] : []);
  return readings.filter(({ claim }) => {
    const isNew = !seen.has(claim.date);
    seen.add(claim.date);
    return isNew;
  });
}
