import type { PatternSource } from '../language.ts';

/** Words that place something in time without a date. They are shown as found, and never dated. */
const WORDS: readonly string[] = [
  '(right | even | just | until | by | only | for)? now',
  'nowadays',
  'currently',
  '(the)? current',
  '(more | most)? recently',
  '(more | most)? recent (years | months | weeks | days | times)?',
  'the (near | foreseeable | distant | immediate)? future',
  '(near | foreseeable | distant | immediate) future',
  '(at)? present (-)? day',
  'to (this day | date)',
  'the (recent | distant)? past',
  'the past (year | month | week | decade)',
  '(these | those) days',
  '(this | that | the same) (time | period)',
  '(the) time',
  '(shortly | soon | immediately | long) (afterwards | afterward | thereafter)',
  '@distance @anyUnit (later | earlier | ago) {few=1}',
  '(coming | past | future | previous) (years | months | weeks | days | quarters | times)',
  '(years | months | weeks | days | decades | centuries) (ago | later | earlier | before | afterwards)',
  '(the)? (previous | next) period',
  'the (following | next | coming | previous | preceding | subsequent | ensuing) (few | several | <count>)? <units>',
  '(the | a)? (<ordinal> | last | final) (day | morning | night | evening | afternoon)',
  '(the)? <ordinal> (year)? anniversary',
  '(the | a)? (lunar | chinese | vietnamese | tibetan | jewish | islamic | persian | coptic | school | academic | fiscal | financial) new year',
  '(the)? turn of the <ordinal> century',
  'election day',
  'ramadan',
  '(the)? (dry | rainy | wet) season',
];

/** Words of the same kind that belong to a story alone: news has a former minister in every line. */
const STORY_WORDS: readonly string[] = [
  'former',
  'future',
  '(this | that) point',
  'a (short | long | brief) (time | period) (of time | after | later)?',
  'a period',
];

export const VAGUE: readonly PatternSource[] = [
  ...WORDS.map((form) => ({ means: 'vague', form }) as const),
  ...STORY_WORDS.map((form) => ({ means: 'vague', form: `${form} {story=1}` }) as const),
];
