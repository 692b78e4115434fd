import { COMPARE, type Redirects } from '../dataset/dataset.ts';
import type { AuthoredCorpus } from './authored.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Finding, type Place, type Problem, shown } from './problem.ts';
import { unknownId } from './unknownId.ts';
import type { YamlFile } from './yamlFile.ts';

type Kind = keyof Redirects;

/**
 * The former ids of a corpus. Each must be free, and lead straight to an id in use.
 * @param known the ids in use, also those of what could not be compiled; `null` when they could not
 * be read
 */
export function compileRedirects(
  { events = {}, documents = {} }: NonNullable<AuthoredCorpus['redirects']>,
  file: YamlFile,
  known: Readonly<Record<Kind, readonly string[] | null>>,
): Outcome<Redirects> {
  const check = (kind: Kind, ids: Readonly<Record<string, string>>): readonly Finding[] => {
    const own = known[kind];
    if (!own) return [];
    return Object.keys(ids).flatMap((former) => redirectProblems(former, ids, kind, file, own));
  };
  const redirects = { events, documents };
  return outcome(redirects, [...check('events', events), ...check('documents', documents)]);
}

const WORD: Readonly<Record<Kind, string>> = { events: 'event', documents: 'document' };

function redirectProblems(
  former: string,
  redirects: Readonly<Record<string, string>>,
  kind: Kind,
  file: YamlFile,
  known: readonly string[],
): readonly Finding[] {
  const found: Finding[] = [];
  if (kind === 'documents' && former === COMPARE) {
    found.push(reservedId(file.placeOfField(['redirects', kind], former)));
  }
  if (known.includes(former)) {
    found.push({
      ...file.placeOfField(['redirects', kind], former),
      code: 'REDIRECT_IN_USE',
      message: `${shown(former)} is still the id of ${kind === 'events' ? 'an event' : 'a document'}, so no link to it needs another. Take the redirect out.`,
    });
  }
  const target = redirects[former] ?? '';
  if (known.includes(target)) return found;
  const place = file.placeOf(['redirects', kind, former]);
  if (Object.hasOwn(redirects, target)) {
    const last = lastOf(former, redirects);
    const cure = known.includes(last) ? `Write ${shown(last)}.` : 'Write the id that is in use.';
    const message = `${shown(target)} is itself a former id. ${cure}`;
    return [...found, { ...place, code: 'REDIRECT_CHAINED', message }];
  }
  const code = kind === 'events' ? 'EVENT_UNKNOWN' : 'DOCUMENT_UNKNOWN';
  const cure = 'Write the id that took its place.';
  return [...found, unknownId(target, known, place, { code, thing: WORD[kind], cure })];
}

/** The problem of a document, now or formerly, under the name that the address keeps for itself. */
export function reservedId(place: Place): Problem {
  return {
    ...place,
    code: 'ID_RESERVED',
    message: `${shown(COMPARE)} cannot be the id of a document: in a link, document=${COMPARE} opens all documents of an event side by side. Choose another.`,
  };
}

/** Where a chain of redirects ends; in a ring, the last before it closes. */
function lastOf(former: string, redirects: Readonly<Record<string, string>>): string {
  const passed = new Set<string>();
  let last = former;
  while (Object.hasOwn(redirects, last) && !passed.has(last)) {
    passed.add(last);
    last = redirects[last] ?? last;
  }
  return last;
}
