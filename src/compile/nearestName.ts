import search from 'approx-string-match';

/** Of more names than this, only those about as long are compared, and of more of those none. */
const MANY_NAMES = 500;

/** The name most like a misspelt one, or `null` when none is within half of its letters. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const likely =
    known.length > MANY_NAMES
      ? known.filter(({ length }) => Math.abs(length - name.length) <= 1)
      : known;
  if (likely.length > MANY_NAMES) return null;
  const scored = likely
    .map((candidate) => ({ candidate, errors: distance(name, candidate) }))
    .sort((a, b) => a.errors - b.errors);
  const [best] = scored;
  return best && best.errors <= name.length / 2 ? best.candidate : null;
}

function distance(name: string, candidate: string): number {
  const [longer, shorter] = name.length >= candidate.length ? [name, candidate] : [candidate, name];
  const [match] = search(longer, shorter, shorter.length);
  return (match?.errors ?? shorter.length) + (longer.length - shorter.length) / 2;
}
