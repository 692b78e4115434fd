import { type Language, type Lexicon, meaningIn, type Words } from './language.ts';
import { DIGITS, type Slot, type SlotType } from './pattern.ts';
import type { Token } from './tokens.ts';

/** The slots that patterns of a language may use: its tables, and numbers in digits and words. */
export function slotsOf({ lexicon, ordinalSuffixes, context }: Language): Record<string, SlotType> {
  const tables = Object.entries(lexicon) as [keyof Lexicon, Words<string | number>][];
  const slots = Object.fromEntries(
    tables.map(([name, words]) => [name, table(words, context.capitalised)]),
  );
  const cardinal = wordNumber(lexicon.number);
  const ordinal = wordOrdinal(lexicon);
  const suffixed = withSuffix(new Set(ordinalSuffixes));
  const numbers = Object.keys(lexicon.number);
  const ordinals = [...numbers, ...Object.keys(lexicon.ordinal), DIGITS];
  return {
    ...slots,
    day: { read: within(either(suffixed, digits(1, 2)), 1, 31), begins: [DIGITS] },
    dayWithSuffix: { read: within(suffixed, 1, 31), begins: [DIGITS] },
    ordinal: { read: either(suffixed, ordinal), begins: ordinals },
    count: { read: either(within(digits(1, 4), 1, 1000), cardinal), begins: [...numbers, DIGITS] },
    year: {
      read: either(within(digits(4, 4), 1000, 2100), wordYear(lexicon)),
      begins: [...numbers, DIGITS],
    },
    anyYear: { read: within(digits(1, 4), 1, 9999), begins: [DIGITS] },
    lowYear: { read: within(digits(3, 3), 100, 999), begins: [DIGITS] },
    twoDigits: { read: digits(2, 2), begins: [DIGITS] },
    oneDigit: { read: digits(1, 1), begins: [DIGITS] },
    partDigit: { read: partDigit, begins: [DIGITS] },
    oneOrTwoDigits: { read: digits(1, 2), begins: [DIGITS] },
    fourDigits: { read: within(digits(4, 4), 1, 9999), begins: [DIGITS] },
  };
}

function table(words: Words<string | number>, capitalised: ReadonlySet<string>): SlotType {
  return {
    read: (tokens, at) => {
      const token = tokens[at];
      if (!token) return null;
      if (capitalised.has(token.lower) && token.text[0] === token.lower[0]) return null;
      const value = meaningIn(words, token.lower);
      return value === undefined ? null : { next: at + 1, value };
    },
    begins: Object.keys(words),
  };
}

function either(...slots: readonly Slot[]): Slot {
  return (tokens, at) => {
    for (const slot of slots) {
      const read = slot(tokens, at);
      if (read) return read;
    }
    return null;
  };
}

function within(slot: Slot, least: number, most: number): Slot {
  return (tokens, at) => {
    const read = slot(tokens, at);
    return read && Number(read.value) >= least && Number(read.value) <= most ? read : null;
  };
}

function digits(fewest: number, most: number): Slot {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.type !== 'digits' || token.isPart) return null;
    if (token.text.length < fewest || token.text.length > most) return null;
    return { next: at + 1, value: Number(token.text) };
  };
}

/** A digit that belongs to a letter before it, as of “Q3”. */
function partDigit(tokens: readonly Token[], at: number): ReturnType<Slot> {
  const text = tokens[at]?.text ?? '';
  return /^\d$/.test(text) ? { next: at + 1, value: Number(text) } : null;
}

function withSuffix(suffixes: ReadonlySet<string>): Slot {
  const read = digits(1, 3);
  return (tokens, at) => {
    const found = read(tokens, at);
    const suffix = tokens[at + 1];
    if (!found || suffix?.gap !== 'none' || !suffixes.has(suffix.lower)) return null;
    return { next: at + 2, value: found.value };
  };
}

/** Behind a number word: the place of what is joined to it, with or without a hyphen. */
function joined(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === '-' ? at + 1 : at;
}

function unitWord(words: Words<number>, token: Token | undefined): number | null {
  const value = token && meaningIn(words, token.lower);
  return value !== undefined && value >= 1 && value <= 9 && token && token.lower.length > 1
    ? value
    : null;
}

/** “five”, “twelve”, “twenty-four”. */
function wordNumber(words: Words<number>): Slot {
  return (tokens, at) => {
    const token = tokens[at];
    const value = token && meaningIn(words, token.lower);
    if (value === undefined) return null;
    if (value >= 20 && value % 10 === 0) {
      const next = joined(tokens, at + 1);
      const unit = unitWord(words, tokens[next]);
      if (unit !== null) return { next: next + 1, value: value + unit };
    }
    return { next: at + 1, value };
  };
}

/** “fifth”, “twenty-first”. */
function wordOrdinal({ number, ordinal }: Lexicon): Slot {
  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return null;
    const alone = meaningIn(ordinal, token.lower);
    if (alone !== undefined) return { next: at + 1, value: alone };
    const tens = meaningIn(number, token.lower);
    if (tens === undefined || tens < 20 || tens % 10 !== 0) return null;
    const next = joined(tokens, at + 1);
    const unit = unitWord(ordinal, tokens[next]);
    return unit === null ? null : { next: next + 1, value: tens + unit };
  };
}

/** A year in words, two numbers of two digits: “nineteen ninety-six”. */
function wordYear({ number }: Lexicon): Slot {
  const read = wordNumber(number);
  return (tokens, at) => {
    const first = read(tokens, at);
    const second = first && read(tokens, joined(tokens, first.next));
    if (!first || !second) return null;
    const [century, rest] = [Number(first.value), Number(second.value)];
    if (century < 10 || century > 20 || rest < 10 || rest > 99) return null;
    return { next: second.next, value: century * 100 + rest };
  };
}
