/**
 * Patterns of the JSON Schema of the dataset, in the regular expressions that it allows
 * (ECMA-262, https://json-schema.org/draft/2020-12/json-schema-core#section-6.4).
 */

const YEAR = '(?:-(?!0000))?\\d{4}';
/** Years divisible by 4, but of full centuries only those divisible by 400. */
const LEAP_YEAR =
  '(?:(?:-(?!0000))?(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))';
/** Pairs of a month and its days, of all months, parted by `between`. */
function daysOfMonths(between: string): string {
  const days = (months: string, last: string) => `(?:${months})${between}(?:0[1-9]|[12]\\d${last})`;
  return [
    days('0[13578]|1[02]', '|3[01]'),
    days('0[469]|11', '|30'),
    `02${between}(?:0[1-9]|1\\d|2[0-8])`,
  ].join('|');
}

/** A civil day that exists, `YYYY-MM-DD`, of the years -9999 to 9999. */
export const DAY = new RegExp(`^(?:${YEAR}-(?:${daysOfMonths('-')})|${LEAP_YEAR}-02-29)$`);

/** Qualifiers of EDTF: about (`~`), uncertain (`?`) or both (`%`), on either side of each part. */
const QUALIFIER = '[~?%]?';
const BETWEEN = `${QUALIFIER}-${QUALIFIER}`;
/** Months and days of unknown digits, and seasons. */
const LOOSE = `(?:XX(?:${BETWEEN}XX)?|(?:0[1-9]|1[0-2])${BETWEEN}XX|2[1-4])`;
const TIME = '(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?';
const WHOLE = `(?:${YEAR}${BETWEEN}(?:${daysOfMonths(BETWEEN)})|${LEAP_YEAR}${BETWEEN}02${BETWEEN}29)${QUALIFIER}${TIME}`;
/** The winter that begins in December 9999 would end in a year of five digits. */
const NO_LAST_WINTER = `(?!9999${BETWEEN}24)`;
const PARTIAL = `(?:${NO_LAST_WINTER}${YEAR}(?:${BETWEEN}(?:0[1-9]|1[0-2]|${LOOSE}))?|\\d{3}X|\\d{2}XX)${QUALIFIER}`;
const POINT = `(?:${QUALIFIER}Y?(?:${WHOLE}|${PARTIAL}))`;
const MEMBERS = `${POINT}(?:\\s*,\\s*${POINT})+`;

/**
 * The part of EDTF that a corpus may use: levels 0 and 1 with years of four digits, and of level 2 qualified
 * parts and sets. That dates follow each other is beyond a pattern.
 */
export const EDTF = new RegExp(
  `^(?:${POINT}|${POINT}/(?:${POINT}|\\.\\.)?|(?:\\.\\.)?/${POINT}|[[{](?:${MEMBERS}|${POINT}\\.\\.${POINT}?|\\.\\.${POINT})[\\]}])$`,
);
