import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type {
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data/types';
import { BROWSER_FLOOR } from '../../src/publish/browserFloor.ts';

export type { Identifier };
/** MDN's records of what browsers support. https://github.com/mdn/browser-compat-data */
export { bcd };

/** A use of something that the oldest browsers lack. */
export interface Lack {
  /** What is used, e.g. `:has()` or `Array.toSorted`. */
  readonly feature: string;
  /** Which browsers lack it, with the version that brings it. */
  readonly browsers: readonly string[];
}

/** The parts of a record, without what it says of itself. */
export function partsOf(
  record: Identifier | undefined,
): readonly (readonly [string, Identifier])[] {
  const parts = Object.entries(record ?? {}) as [string, Identifier][];
  return parts.filter(([name]) => !name.startsWith('__'));
}

/**
 * The browsers of the floor that lack a feature, as far as MDN knows.
 * @param prefixes those with which the feature is written as well, e.g. `-webkit-`
 */
export function browsersWithout(
  compat: CompatStatement,
  prefixes: readonly string[] = [],
): readonly string[] {
  return Object.entries(BROWSER_FLOOR).flatMap(([browser, floor]) => {
    const statements = listOf(compat.support[browser as keyof typeof BROWSER_FLOOR]);
    const usable = statements.filter((statement) => isUsable(statement, prefixes));
    if (usable.some(({ version_added: since }) => isWithin(since, floor))) return [];
    const since = usable.map(({ version_added }) => version_added || 'no version');
    return [`${browser} ${since[0] ?? 'no version'}`];
  });
}

function listOf(support: SupportStatement | undefined): readonly SimpleSupportStatement[] {
  return support === undefined ? [] : [support].flat();
}

function isUsable(statement: SimpleSupportStatement, prefixes: readonly string[]): boolean {
  const { flags, alternative_name: otherName, prefix, version_removed: removed } = statement;
  return !flags && !otherName && !removed && (!prefix || prefixes.includes(prefix));
}

function isWithin(since: string | false, floor: string): boolean {
  if (!since || since === 'preview') return false;
  const [major = 0, minor = 0] = since.replace('≤', '').split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major < floorMajor || (major === floorMajor && minor <= floorMinor);
}
