import type { Meaning, Rule, Span } from './expression.ts';
import type { Clauses } from './language.ts';
import type { Period } from './period.ts';
import type { Token } from './tokens.ts';

/** Whose time a date without a year is of: that of publication, or that of the story told. */
export type TimeOf = 'news' | 'narrative';

/** A date that was read before, in the order of the text. */
export interface Known extends Span {
  readonly words: string;
  readonly period: Period;
  readonly meaning: Meaning;
  /** Whether it opens its sentence. */
  readonly leads: boolean;
  /** Whether its clause tells of what had been before: “had begun on 3 May”. */
  readonly isPluperfect: boolean;
  /** Whether its sentence only looks back at it from another date (`looksBack`). */
  readonly looksBack: boolean;
}

/** What is known at a place of a text. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly published: Period;
  readonly timeOf: TimeOf;
  readonly known: readonly Known[];
}

/** From where a date is worked out: by itself, from the day of publication, or from a date of the text. */
export type Origin =
  | { readonly from: 'nothing' }
  | { readonly from: 'publication' }
  | { readonly from: 'text'; readonly date: Pick<Known, 'start' | 'end' | 'words' | 'period'> };

/** A rule with what it is applied to. */
export interface Choice {
  readonly rule: Rule;
  readonly origin: Origin;
}

/** A choice that is clear, or those among which nothing decides. */
export type Anchored =
  | { readonly status: 'clear'; readonly choice: Choice }
  | { readonly status: 'open'; readonly candidates: readonly Choice[] };
