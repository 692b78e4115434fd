import type { PatternSource } from '../language.ts';

/** Days of the calendar; the pieces are those of `patterns.ts`. */
export const DAYS: readonly PatternSource[] = [
  { means: 'day', form: '(@dayLead (the)?)? @month (the)? <day> (@dayYear)?' },
  { means: 'day', form: '(@dayLead)? (the)? <day> (of)? @month (@dayYear)?' },
  { means: 'day', form: '(@dayLead)? (the)? <ordinal:day> (day)? of @month (@inYear)?' },
  { means: 'day', form: '@month the <ordinal:day> (@inYear)?' },
  { means: 'day', form: '<step> @month <day>' },
  { means: 'day', form: '(the)? <day> (of)? @month @stepBehind' },
  { means: 'day', form: '<fourDigits:year> ~- ~<twoDigits:month> ~- ~<twoDigits:day>' },
  { means: 'day', form: '<fourDigits:year> ~/ ~<twoDigits:month> ~/ ~<twoDigits:day>' },
  { means: 'numeric', form: '<oneOrTwoDigits:a> ~/ ~<oneOrTwoDigits:b> ~/ ~<fourDigits:year>' },
  { means: 'numeric', form: '<oneOrTwoDigits:a> ~- ~<oneOrTwoDigits:b> ~- ~<fourDigits:year>' },
  {
    means: 'numeric',
    form: '<oneOrTwoDigits:a> ~. ~<oneOrTwoDigits:b> ~. ~<fourDigits:year> {dots=1}',
  },
  { means: 'dayPair', form: '@month (the)? <day> @dayLink (the)? <day:lastDay> (@inYear)?' },
  { means: 'dayPair', form: '(the)? <day> @dayLink (the)? <day:lastDay> (of)? @month (@inYear)?' },
  {
    means: 'dayPair',
    form: '@month <day> , <day:other> (,)? (and | or | &) <day:lastDay> (@inYear)?',
  },
  {
    means: 'dayPair',
    form: '<day> , <day:other> (,)? (and | or | &) <day:lastDay> (of)? @month (@inYear)?',
  },
  { means: 'dayOfMonth', form: 'the <dayWithSuffix:day>' },
  { means: 'dayOfMonth', form: '@weekday (,)? (the)? <dayWithSuffix:day>' },
  { means: 'dayOfMonth', form: 'the <day> of (that | the same | the) month {months=0}' },
  { means: 'dayOfMonth', form: 'the <day> of the (following | next) month {months=1}' },
  { means: 'dayOfMonth', form: 'the <day> of the (previous | preceding) month {months=-1}' },
  { means: 'dayOfMonth', form: '(the)? <dayWithSuffix:day> of <step:relativeMonths> month' },
  {
    means: 'dayOfMonth',
    form: `(the)? <dayWithSuffix:day> ((instant | inst (.)?) {relativeMonths=0}
      | (ultimo | ult (.)?) {relativeMonths=-1} | (proximo | prox (.)?) {relativeMonths=1})`,
  },
  {
    means: 'weekOf',
    form: '(the)? week (of | beginning | ending | that began) @month <day> (@inYear)?',
  },
  {
    means: 'weekOf',
    form: '(the)? week (of | beginning | ending | that began) <day> @month (@inYear)?',
  },
];

/** Days of the week. */
export const WEEKDAYS: readonly PatternSource[] = [
  { means: 'weekday', form: '(that)? <weekday>' },
  { means: 'weekday', form: '(<step> | a week ago {step=-2} | earlier | later) <weekday>' },
  { means: 'weekday', form: '<weekday> @stepBehind' },
  { means: 'weekday', form: '<weekday> (of | ,)? <step:weeks> week' },
  { means: 'weekday', form: '<step:weeks> week (on)? <weekday>' },
  { means: 'weekday', form: 'the (previous | preceding) <weekday> {textStep=-1}' },
  { means: 'weekday', form: 'the (following | next) <weekday> {textStep=1}' },
  {
    means: 'vague',
    form: '(each | every) (other | <ordinal>)? (<weekday> | <unit> | <season> | @month | @feast)',
  },
  { means: 'vague', form: '<weekday> ~s' },
  { means: 'vague', form: '<weekday> (week | fortnight) {behind=1}' },
  { means: 'vague', form: '<count> (week | weeks) from <weekday>' },
  {
    means: 'vague',
    form: '(the)? (<ordinal> | last | final) <weekday> (of | in) (the month | @month (@inYear)?)',
  },
  { means: 'vague', form: '(the)? ides of @month (@inYear)?' },
  { means: 'none', form: '(bloody | black | super | cyber | blue) <weekday>' },
];
