import type { Span } from './locateQuote.ts';
import { type Finding, setAside } from './problem.ts';

/** Words of a document that something accounts for: a date expression that an event uses, an omission. */
export interface Claim extends Span {
  /** The id of the document. */
  readonly document: string;
}

/** What a step of the compiler gives: a value, what is wrong with what it read, and what it accounts for. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly problems: readonly Finding[];
  readonly claims: readonly Claim[];
}

export function outcome<Value>(value: Value, problems: readonly Finding[] = []): Outcome<Value> {
  return { value, problems, claims: [] };
}

/** The outcome of a step that one problem has kept from giving a value. */
export function failure(problem: Finding): Outcome<null> {
  return outcome(null, [problem]);
}

/** The outcome of a step on something that is left out of the page whatever it says. */
export function asideFrom<Value>({ problems, ...rest }: Outcome<Value>): Outcome<Value> {
  return { ...rest, problems: setAside(problems) };
}

/** Collects the outcomes of the steps that a step is made of. */
export interface Gathering {
  /** The value of an outcome, whose problems and claims are kept. */
  readonly take: <Value>(outcome: Outcome<Value>) => Value;
  readonly report: (problems: readonly Finding[]) => void;
  readonly claim: (claims: readonly Claim[]) => void;
  /** An outcome with all that has been collected. */
  readonly giving: <Value>(value: Value) => Outcome<Value>;
}

export function gather(): Gathering {
  const problems: Finding[] = [];
  const claims: Claim[] = [];
  // Not `push(...)`: there may be more of them than a call takes arguments.
  const report = (found: readonly Finding[]): void => {
    for (const problem of found) problems.push(problem);
  };
  const claim = (found: readonly Claim[]): void => {
    for (const one of found) claims.push(one);
  };
  return {
    take(outcome) {
      report(outcome.problems);
      claim(outcome.claims);
      return outcome.value;
    },
    report,
    claim,
    giving: (value) => ({ value, problems, claims }),
  };
}

/** The outcomes of many steps as one, without those that gave nothing. */
export function gatherAll<Value>(
  outcomes: Iterable<Outcome<Value | null>>,
): Outcome<readonly Value[]> {
  const found = gather();
  const values: Value[] = [];
  for (const one of outcomes) {
    const value = found.take(one);
    if (value !== null) values.push(value);
  }
  return found.giving(values);
}
