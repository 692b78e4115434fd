import type { IsoDay, Weekday } from './day.ts';
import type { Bound, Few, Part, Rule, Step } from './expression.ts';
import type { Season, Unit } from './period.ts';
import type { Datable } from './resolve.ts';

/** Words in lower case, to what they mean. */
export type Words<T> = Readonly<Record<string, T>>;

/** What a word of a text means; a text may say “constructor”, which every object knows. */
export function meaningIn<T>(words: Words<T>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The words that fill slots; each table is a slot of that name in patterns. */
export interface Lexicon {
  readonly month: Words<number>;
  /** Read beside a day or a year only. */
  readonly monthShort: Words<number>;
  readonly weekday: Words<Weekday>;
  /** Read beside a day only. */
  readonly weekdayShort: Words<Weekday>;
  readonly season: Words<Season>;
  readonly unit: Words<Unit>;
  /** The same in the plural. */
  readonly units: Words<Unit>;
  /** One to nineteen and the tens, with what counts like them: “a”. */
  readonly number: Words<number>;
  /** “first” to “nineteenth” and the tens. */
  readonly ordinal: Words<number>;
  /** The tens of decades: “nineties” is 90. */
  readonly tens: Words<number>;
  /** Last, this, next, seen from publication. */
  readonly step: Words<Step>;
  /** The same, the one before and the one after, seen from a date in the text. */
  readonly textStep: Words<Step>;
  readonly part: Words<Part>;
  /** Days from publication: “today” is 0, “yesterday” -1. */
  readonly dayName: Words<number>;
}

/** The order of numbers alone, `6/12/2018`; `null` where it is not known. */
export type NumericOrder = 'day-month' | 'month-day' | null;

/** A form of words, in the notation of `pattern.ts`, and what it means. */
export interface PatternSource {
  readonly means: Means;
  readonly form: string;
}

/** What a form may mean; `build.ts` makes a meaning of its slots. */
export type Means =
  | 'year'
  | 'month'
  | 'day'
  | 'numeric'
  | 'dayOfMonth'
  | 'weekday'
  | 'relative'
  | 'counted'
  | 'current'
  | 'season'
  | 'quarter'
  | 'half'
  | 'reported'
  | 'decade'
  | 'century'
  | 'feast'
  | 'weekOf'
  /** Two days of a month, and two years of a century, of which the second is written short. */
  | 'dayPair'
  | 'yearPair'
  | 'vague'
  /** Words that look like a date and are none. */
  | 'none';

/** How the words around an expression tell whether it is one. */
export interface Context {
  /** Words of the lexicon that are dates with a capital letter only: names of months and days. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that are dates only behind one of `cues`: “May”, “spring”. */
  readonly ambiguous: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** Of these, what leads to a date before a noun or not at all: “the March raid”, not “on the March”. */
  readonly articles: ReadonlySet<string>;
  /** Of these, what makes any one of its kind of a name behind it: “on a Monday”. */
  readonly indefinite: ReadonlySet<string>;
  /** Cues that lead to a verb as well: “to fall”. */
  readonly notBeforeNouns: ReadonlySet<string>;
  /** Nouns that make a date of an ambiguous word before them: “spring offensive”. */
  readonly attributes: ReadonlySet<string>;
  /** What makes something else of an open date before it: “the fall of”, “the period of”. */
  readonly genitive: ReadonlySet<string>;
  /** What makes an age of tens behind it: “his twenties”. */
  readonly owners: ReadonlySet<string>;
  /** What makes something else of a feast before it: “Christmas tree”. */
  readonly feastNouns: ReadonlySet<string>;
  /** Words that make “the year” behind them a date: “for the year”. */
  readonly whole: ReadonlySet<string>;
  /** Words behind which “the 24th” is a day. */
  readonly dayCues: ReadonlySet<string>;
  /** Words behind which a number below 1000 may be a year, and those that may follow it. */
  readonly yearCues: ReadonlySet<string>;
  readonly afterYear: ReadonlySet<string>;
  /** Of these, what makes a year of one even where the text has no other so low. */
  readonly lowYearCues: ReadonlySet<string>;
  /** What makes a number of four digits before it an amount: “1500 men”. */
  readonly amounts: ReadonlySet<string>;
  /** What makes a number behind it no year: “section 1990”. */
  readonly numbered: ReadonlySet<string>;
  /** What joins two days or years that are read at once: “9–25 May”, “May 4 and 5”. */
  readonly pairWords: ReadonlySet<string>;
  /** What joins two dates to a range, and two that share a year. */
  readonly rangeWords: ReadonlySet<string>;
  readonly sharedWords: ReadonlySet<string>;
  /** Words before and between two dates that make them a range: “between … and”. */
  readonly betweenWords: Words<string>;
  /** What joins a distance to the date it is counted from: “two days after …”. */
  readonly countedFrom: Words<-1 | 1>;
  /** What denies a verb, which then happened when it says “until”: “did not return until May”. */
  readonly denials: ReadonlySet<string>;
  /** What says with which day a quarter ended: “the quarter ended October 31”. */
  readonly endsWith: ReadonlySet<string>;
  /** What may stand before a phrase that is one date: “in”, “on”. */
  readonly leadIns: ReadonlySet<string>;
}

/** How a clause tells whether it looks ahead. */
export interface Clauses {
  readonly ahead: ReadonlySet<string>;
  /** What looks ahead before a date only: “would meet on Friday”. */
  readonly aheadBefore: ReadonlySet<string>;
  /** What looks ahead with one of `infinitive` behind it: “set to resume”. */
  readonly aheadWith: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** What makes a pluperfect of a form of `past` behind it: “had begun”. */
  readonly pluperfect: ReadonlySet<string>;
  /** Endings of words that tell of the past, where a word of `afterVerb`, a name or a number follows. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that tell nothing of the past. */
  readonly notPast: ReadonlySet<string>;
  readonly afterVerb: ReadonlySet<string>;
  /** “be”, in “to be released”. */
  readonly be: ReadonlySet<string>;
  /** Behind a form of “be”, this ending looks ahead: “is leaving on Monday”. */
  readonly progressive: { readonly be: ReadonlySet<string>; readonly ending: string };
  readonly ends: ReadonlySet<string>;
  /** Words whose stop ends no sentence, besides single letters. */
  readonly abbreviations: ReadonlySet<string>;
  /** “is”, which looks ahead right before a date: “the deadline is Friday”. */
  readonly copula: ReadonlySet<string>;
  /** What right behind a date says that it has been: “planned for Saturday was cancelled”. */
  readonly wasBehind: ReadonlySet<string>;
  /** What makes an attribute of a form before a noun: “the increased dividend”. */
  readonly determiners: ReadonlySet<string>;
  /** Words right before a date that look ahead with an infinitive before them: “to answer by Friday”. */
  readonly leadWithInfinitive: ReadonlySet<string>;
  /** Without one of these before it, a quarter is an attribute and does not look ahead. */
  readonly prepositions: ReadonlySet<string>;
  /** Words right before a date that look ahead, whatever the clause says: “until”. */
  readonly leadAhead: ReadonlySet<string>;
  /** What right before a date leads back: “as of Friday”. */
  readonly leadBack: ReadonlySet<string>;
  /** The sign of the genitive behind a date, which then is one that has been: “Wednesday's ruling”. */
  readonly possessive: string;
}

export interface Language {
  readonly lexicon: Lexicon;
  /** Suffixes that make digits an ordinal: 24th. */
  readonly ordinalSuffixes: readonly string[];
  readonly numericOrder: NumericOrder;
  readonly pieces: Words<string>;
  readonly patterns: readonly PatternSource[];
  /** What stands before a date and hedges it, with the slots `part` and `approximate`. */
  readonly hedges: readonly string[];
  readonly bounds: Words<Bound>;
  /** Words that say no more than that something had happened: “already”. They are no dates in a text. */
  readonly upTo: ReadonlySet<string>;
  readonly context: Context;
  readonly clauses: Clauses;
  readonly sentences: Sentences;
}

/**
 * What is told the reader of the page: how a date is known, one sentence for each rule, and one more for
 * each hedge and preposition. `from` is what `publication` or `words` gives.
 */
export interface Sentences {
  readonly rules: Readonly<Record<Rule, (meaning: Datable, from: string) => string>>;
  /** The day of publication, which may not be known. */
  readonly publication: (day: IsoDay | null) => string;
  /** Words of the text. */
  readonly words: (words: string) => string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly approximate: string;
  readonly fiscal: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly vague: string;
  /** Something had happened by a date, and nothing says when. */
  readonly upTo: (from: string) => string;
  /** “A few” units from a date. */
  readonly few: (few: Few, from: string) => string;
  readonly open: string;
  readonly either: string;
  readonly openRange: string;
  readonly notADay: string;
  /** What it counts from is known too roughly: no next day behind a month. */
  readonly tooRough: string;
  /** A weekday is printed that is not that of the day. */
  readonly contradiction: (printed: Weekday, right: Weekday, day: IsoDay) => string;
}
