import type { PatternSource, Words } from '../language.ts';
import { DAYS, WEEKDAYS } from './days.ts';
import { VAGUE } from './vague.ts';

/** Pieces of patterns; the notation is that of `pattern.ts`. */
export const PIECES: Words<string> = {
  month: '(<month> | <monthShort:month> .?)',
  weekday: '(<weekday> | <weekdayShort:weekday> .?)',
  era: '((bc | bce | b . c . (e .)? ) {era=-1} | (ad | ce | a . d . | c . e .) {era=1})',
  yearSaid: "(<year> | <anyYear> @era | ' ~<twoDigits:shortYear>)",
  ofYear: `( (of | in)? (the)? <step:years> year
    | (of | in) ((the)? <textStep:textYears> (same)? year | the year {textYears=0})
    | the (year {textYears=1} after | year {textYears=-1} before | <textStep:textYears> year) )`,
  /** The year of a day, a month or a feast, as it is printed behind it. */
  inYear: '( (,)? @yearSaid | (of | in) @yearSaid | (,)? @ofYear )',
  /** Behind a whole day any number of four digits is a year. */
  dayYear: '( @inYear | (,)? <fourDigits:year> (~/ ~<oneOrTwoDigits:dual>)? )',
  dayLink: '(- | to | through | and | or | & | /)',
  dayLead: '(@weekday (@partOfDay)? (, | of)?)',
  /** “on Monday next”, “the 3rd of May last” */
  stepBehind: '(last {step=-1} | next {step=1}) {behind=1}',
  anyUnit: '(<unit> | <units:unit>)',
  partOfDay: '(morning | afternoon | evening | night | dawn | noon | dusk | midday | midnight)',
  distance: '(<count> | a couple of {count=2} | a few {few=1} | several {few=1})',
  after: '(later | after | afterwards | thereafter | hence) {direction=1}',
  before: '(earlier | before | previously | beforehand | prior) {direction=-1}',
  quarterOf: '(of | in | for | ,)',
  fiscal: '(fiscal | financial) {fiscal=1}',
  feast: `( new year ' s day {feast=newYearsDay} | new year ' s eve {feast=newYearsEve}
    | epiphany {feast=epiphany} | valentine ' s day {feast=valentinesDay}
    | shrove tuesday {feast=shroveTuesday} | ash wednesday {feast=ashWednesday}
    | palm sunday {feast=palmSunday} | good friday {feast=goodFriday}
    | maundy thursday {feast=maundyThursday} | holy saturday {feast=holySaturday}
    | whit monday {feast=whitMonday} | trinity sunday {feast=trinitySunday}
    | candlemas {feast=candlemas} | lady day {feast=ladyDay} | michaelmas {feast=michaelmas}
    | martinmas {feast=martinmas}
    | easter ((sun ~day)? | sunday | day) {feast=easter} | easter monday {feast=easterMonday}
    | ascension day {feast=ascension} | (pentecost | whit (-)? sunday | whitsun) {feast=pentecost}
    | corpus christi {feast=corpusChristi} | may day {feast=mayDay}
    | bastille day {feast=bastilleDay} | (halloween | hallowe ' en) {feast=halloween}
    | all saints ' (day)? {feast=allSaints} | all souls ' day {feast=allSouls}
    | (remembrance | veterans (')?) day {feast=elevenNovember} | christmas eve {feast=christmasEve}
    | christmas (day)? {feast=christmas} | boxing day {feast=boxingDay}
    | @localFeasts )`,
};

const MONTHS_AND_YEARS: readonly PatternSource[] = [
  { means: 'month', form: '<month>' },
  { means: 'month', form: '<monthShort:month> .' },
  { means: 'month', form: '@month @inYear' },
  { means: 'month', form: '(the month of) @month (@inYear)?' },
  { means: 'month', form: "<step:years> year ' s <month>" },
  { means: 'month', form: '<step> @month' },
  { means: 'month', form: '@month @stepBehind' },
  { means: 'month', form: '<step:years> year in <month>' },
  { means: 'year', form: '<year>' },
  { means: 'year', form: '(the)? year (of)? @yearSaid' },
  { means: 'year', form: '<year> or so {approximate=1}' },
  { means: 'year', form: '@yearSaid' },
  { means: 'year', form: '(ad | a . d .) {era=1} <anyYear>' },
  { means: 'year', form: 'the year (two thousand {year=2000} | <lowYear>)' },
  { means: 'year', form: '<lowYear>' },
  { means: 'year', form: "~' <twoDigits:shortYear>" },
  { means: 'year', form: '(the)? @fiscal (year)? <year>' },
  { means: 'yearPair', form: '<anyYear> (- | / | to | and | or) <anyYear:lastYear> @era' },
  { means: 'yearPair', form: '<year> (- | / | to) <twoDigits:lastYear>' },
  { means: 'yearPair', form: '<year> ~- ~<oneDigit:lastYear>' },
  { means: 'none', form: '(ah | a . h .) <anyYear>' },
  { means: 'none', form: '<anyYear> (ah | a . h .)' },
  {
    means: 'vague',
    form: 'the (last | first | final | second | third | next) (day | week | month | year | decade) of (the | his | her | its | their | a)?',
  },
  { means: 'none', form: '<oneOrTwoDigits> ~/ ~<oneOrTwoDigits>' },
];

const RELATIVE: readonly PatternSource[] = [
  { means: 'relative', form: '(later | earlier)? <dayName>' },
  { means: 'vague', form: '<dayName> (week | fortnight) {behind=1}' },
  {
    means: 'relative',
    form: 'the <unit> (before last {step=-2} | after next {step=2}) {behind=1}',
  },
  { means: 'relative', form: 'the day before yesterday {dayName=-2}' },
  { means: 'relative', form: 'the day after tomorrow {dayName=2}' },
  { means: 'relative', form: '((later | earlier) (in)?)? <step> <unit>' },
  {
    means: 'relative',
    form: 'the last (week {unit=week} | month {unit=month} | year {unit=year}) {step=-1} {approximate=1}',
  },
  { means: 'relative', form: 'the (current {step=0} | coming {step=1}) (@fiscal)? <unit>' },
  { means: 'relative', form: '<step> @fiscal year {unit=year}' },
  { means: 'relative', form: '(last | yester) night {dayName=-1}' },
  { means: 'relative', form: 'this @partOfDay {dayName=0}' },
  { means: 'relative', form: '@distance @anyUnit ago {direction=-1}' },
  { means: 'relative', form: 'a fortnight ago {count=2} {unit=week} {direction=-1}' },
  { means: 'counted', form: 'a fortnight {count=2} {unit=week} (@after | @before)' },
  { means: 'relative', form: '@distance @anyUnit from (now | today) {direction=1}' },
  { means: 'relative', form: 'a week from (tomorrow {dayName=8} | today {dayName=7})' },
  { means: 'counted', form: '@distance (more)? @anyUnit (@after | @before)' },
  { means: 'counted', form: 'the (very)? <textStep> (same | very)? <unit>' },
  {
    means: 'counted',
    form: '((later | earlier | early | late) (in | on)? (the)?)? (that | the)? same <unit> {textStep=0}',
  },
  {
    means: 'counted',
    form: '((later | earlier | early | late) (in | on)?)? (that) (same | very)? <unit> {textStep=0}',
  },
  {
    means: 'counted',
    form: 'the <unit> (before {textStep=-1} | (after | following) {textStep=1})',
  },
  { means: 'counted', form: 'day before {unit=day} {textStep=-1}' },
  { means: 'counted', form: '(the)? (very)? next <unit> {textStep=1}' },
  { means: 'current', form: 'the <unit> {hedged=1}' },
  { means: 'counted', form: '(the <textStep> | that {textStep=0}) @partOfDay {unit=day}' },
  { means: 'current', form: 'the weekend {unit=weekend}' },
  { means: 'current', form: 'the full year {unit=year}' },
  { means: 'current', form: "((the)? year (-)? | year ' s) end {unit=year} {part=late}" },
  { means: 'current', form: '(later | earlier | early | late) (in | on) the <unit>' },
];

const PARTS_OF_YEARS: readonly PatternSource[] = [
  { means: 'season', form: '(the)? <season>' },
  { means: 'season', form: '(the)? <season> (of | ,)? @yearSaid' },
  {
    means: 'season',
    form: '(the)? <season> (of)? <year> (- | /) (<oneOrTwoDigits:lastYear> | <year:lastYear>)',
  },
  { means: 'season', form: '(the)? <season> @ofYear' },
  { means: 'season', form: '<step> <season>' },
  { means: 'season', form: '(the | that) <textStep> <season>' },
  { means: 'season', form: 'that <season> {textStep=0}' },
  {
    means: 'quarter',
    form: `(the)? ((<year> | <step:years> year ' s) (@fiscal)? )? (@fiscal)? (-)? <ordinal:quarter> (-)? (@fiscal)? quarter`,
  },
  {
    means: 'quarter',
    form: `(the)? (@fiscal)? (-)? <ordinal:quarter> (-)? (@fiscal)? quarter (@quarterOf (@fiscal)? <year> | @quarterOf @ofYear | @ofYear)`,
  },
  {
    means: 'quarter',
    form: '(the)? year - (ago | earlier) <ordinal:quarter> (-)? quarter {textYears=-1}',
  },
  { means: 'quarter', form: 'q ~<partDigit:quarter> (of | ,)? <year>' },
  { means: 'quarter', form: '<year> (-)? q ~<partDigit:quarter>' },
  { means: 'half', form: 'h ~<partDigit:half> (of | ,)? <year>' },
  {
    means: 'half',
    form: '(the)? (first {half=1} | second {half=2} | latter {half=2} | last {half=2}) half (of | in) (@yearSaid | @ofYear)',
  },
  { means: 'half', form: '(the)? first two quarters of <year> {half=1}' },
  { means: 'reported', form: 'the (latest | most recent)? (quarter | period) {reported=0}' },
  { means: 'reported', form: '(the)? (latest | most recent) <unit> {reported=0}' },
  {
    means: 'reported',
    form: '(the | its)? year - (ago | earlier) (quarter | period)? {reported=-1}',
  },
  {
    means: 'reported',
    form: '(the)? (quarter | period) (a year | one year) (ago | earlier | before) {reported=-1}',
  },
  { means: 'reported', form: "<step:years> year ' s (quarter | period)" },
  { means: 'reported', form: 'the <year> (quarter | period)' },
  {
    means: 'reported',
    form: `the (corresponding | comparable | same | like) (quarter | period) (((of | in | a)? (<step:years> year | <year>)) | ((a | the) year | one year) (ago | earlier | before) {reported=-1})`,
  },
];

const LONG: readonly PatternSource[] = [
  { means: 'decade', form: "(the)? <fourDigits:decade> (')? ~s (@era)?" },
  { means: 'decade', form: "(the)? <anyYear:decade> (')? ~s @era" },
  { means: 'decade', form: "(the)? (') ~<twoDigits:shortDecade> (')? ~s" },
  { means: 'decade', form: '(the)? (<number:century> (-)?)? <tens>' },
  { means: 'century', form: '(the)? <ordinal:century> (-)? century (@era)?' },
  { means: 'century', form: 'the turn of the century {turn=1}' },
  { means: 'feast', form: '@feast (@inYear)?' },
  { means: 'feast', form: '<step> @feast' },
  { means: 'feast', form: '(the)? new year {feast=newYearsDay} {approximate=1} {name=1}' },
  { means: 'feast', form: '(the)? new year @inYear {feast=newYearsDay} {approximate=1}' },
];

export const PATTERNS: readonly PatternSource[] = [
  ...DAYS,
  ...WEEKDAYS,
  ...MONTHS_AND_YEARS,
  ...PARTS_OF_YEARS,
  ...RELATIVE,
  ...LONG,
  ...VAGUE,
];

/** What stands before a date and hedges it. */
export const HEDGES: readonly string[] = [
  '<part> (in | -)?',
  '(very | as early as | as late as | as recently as | sometime in | earlier in | later in) (<part> (in)?)?',
  '(the)? (very)? <part> (part | days | months | years)? (of | in)',
  '(the)? (first | second | latter | last) half of',
  '(about | around | circa | approximately | roughly | nearly | almost | c . | ca . | ca | some) {approximate=1} (the)? (<part>)?',
];
