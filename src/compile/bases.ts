import type { Basis } from '../dataset/dataset.ts';
import type { Kind, Rule } from '../dates/expression.ts';

/** A basis whose dates are worked out again. */
export type CheckedBasis = Exclude<Basis, 'context' | 'editor'>;

interface BasisRules {
  /** The first is taken where an author names none. */
  readonly rules: readonly [Rule, ...Rule[]];
}

/** How a date may be known, and by which rules it is then worked out again. */
export const BASES: Readonly<Record<CheckedBasis, BasisRules>> = {
  stated: { rules: ['printed'] },
  partial: { rules: ['same-as', 'latest-before', 'next-after'] },
  weekday: { rules: ['latest-before', 'next-after', 'counted', 'same-as'] },
  relative: { rules: ['counted', 'same-as', 'latest-before', 'next-after'] },
};

export const RULES = [
  'printed',
  'same-as',
  'latest-before',
  'next-after',
  'counted',
] as const satisfies readonly Rule[];

/** Names of rules that were written before; each is read as the first of these that reads the phrase. */
export const FORMER_RULES = {
  'as-printed': ['printed'],
  'year-of-publication': ['same-as'],
  'latest-weekday': ['latest-before'],
  'next-weekday': ['next-after'],
  'days-after-weekday': ['counted', 'latest-before'],
  'same-day': ['counted', 'same-as'],
  'day-before': ['counted'],
  'a-few-days-before': ['counted'],
  'next-month': ['counted'],
  'this-year': ['counted'],
  'last-year': ['counted'],
  'month-of-last-year': ['counted'],
  'early-in-year': ['printed'],
  'new-year': ['same-as'],
  'up-to-publication': ['latest-before'],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type FormerRule = keyof typeof FORMER_RULES;

/** A rule as an author may name it. */
export type RuleName = Rule | FormerRule;

export function isFormerRule(name: RuleName): name is FormerRule {
  return Object.hasOwn(FORMER_RULES, name);
}

const WEEKDAY_KINDS: ReadonlySet<Kind> = new Set(['weekday', 'weekdayOfWeek', 'weekdayBeside']);

const PARTIAL_KINDS: ReadonlySet<Kind> = new Set([
  'year',
  'month',
  'day',
  'season',
  'quarter',
  'half',
  'decade',
  'feast',
  'weekOf',
]);

/** The basis of words of a kind that a rule reads. */
export function basisOf(kind: Kind, rule: Rule): CheckedBasis {
  if (rule === 'printed') return 'stated';
  if (WEEKDAY_KINDS.has(kind)) return 'weekday';
  return PARTIAL_KINDS.has(kind) && rule !== 'counted' ? 'partial' : 'relative';
}
