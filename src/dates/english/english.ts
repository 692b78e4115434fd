import type { Language } from '../language.ts';
import { BOUNDS, CLAUSES, CONTEXT, UP_TO } from './context.ts';
import { LEXICON } from './lexicon.ts';
import { HEDGES, PATTERNS, PIECES } from './patterns.ts';
import { sentences } from './sentences.ts';

/** Feasts that are kept on other days, or not at all, where another English is written. */
const LOCAL_FEASTS = {
  anywhere: 'twelfth night {feast=epiphany}',
  british: 'guy fawkes (night | day) {feast=guyFawkes}',
  american: `thanksgiving (day)? {feast=americanThanksgiving} | labor day {feast=americanLaborDay}
    | memorial day {feast=americanMemorialDay}
    | ((the)? fourth of july | independence day) {feast=americanIndependence}`,
};

function english(numericOrder: Language['numericOrder'], localFeasts: string): Language {
  return {
    lexicon: LEXICON,
    ordinalSuffixes: ['st', 'nd', 'rd', 'th', 'd'],
    numericOrder,
    pieces: { ...PIECES, localFeasts },
    patterns: PATTERNS,
    hedges: HEDGES,
    bounds: BOUNDS,
    upTo: UP_TO,
    context: CONTEXT,
    clauses: CLAUSES,
    sentences: sentences(numericOrder ?? 'day-month'),
  };
}

export const EN = english(null, LOCAL_FEASTS.anywhere);
export const EN_GB = english('day-month', LOCAL_FEASTS.british);
export const EN_US = english('month-day', LOCAL_FEASTS.american);
