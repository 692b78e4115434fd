import type { Basis, DateEvidence, Excerpt } from '../dataset/dataset.ts';
import type { Rule } from '../dates/expression.ts';
import { adviceAt } from './advice.ts';
import type { AuthoredQuote } from './authored.ts';
import { BASES, type CheckedBasis, FORMER_RULES, isFormerRule, type RuleName } from './bases.ts';
import { checkContext } from './checkContext.ts';
import { type ClaimedDate, claimedDate, type PublicationDays } from './claimedDate.ts';
import { type LoadedDocument, publicationDays } from './loadedDocument.ts';
import { anchorIn, type LocatedAnchor } from './locatedAnchor.ts';
import type { Span } from './locateQuote.ts';
import { failure, gather, type Outcome, outcome } from './outcome.ts';
import { type Finding, type Place, shown } from './problem.ts';
import { unreadMessage } from './unreadMessage.ts';

/** A date as an author wrote it, and where. */
export interface AuthoredDate {
  readonly date: string;
  readonly phrase?: string | undefined;
  readonly basis: Basis;
  readonly rule?: RuleName | undefined;
  readonly anchor?: AuthoredQuote | undefined;
  readonly placeOf: (field: string) => Place;
}

export type CheckedEvidence = Pick<DateEvidence, 'phrase' | 'basis' | 'rule' | 'anchor'>;

/** A date that is to be worked out again. */
interface Claim extends AuthoredDate {
  readonly basis: CheckedBasis;
  readonly phrase: string;
  /** Where the phrase stands, `null` where that is not known. */
  readonly span: Span | null;
  readonly document: LoadedDocument;
  readonly days: PublicationDays;
}

/**
 * Applies the rule of a date again and compares. A date by `context` must not contradict what its phrase
 * prints; one whose document has no readable publication date is passed, for that is a problem of its own.
 * @param span where the phrase stands in the document
 */
export function checkDate(
  authored: AuthoredDate,
  span: Span | null,
  document: LoadedDocument,
): Outcome<CheckedEvidence | null> {
  const { basis, phrase = '', placeOf } = authored;
  if (basis === 'editor') return outcome(unchecked(basis, phrase));
  if (basis === 'context')
    return outcome(unchecked(basis, phrase), checkContext(authored, document.language));
  if (!phrase) return failure(missingPhrase(placeOf('basis')));
  const found = gather();
  const rules = found.take(rulesOf({ ...authored, basis }));
  const days = publicationDays(document);
  if (!rules || !days) return found.giving(null);
  const anchor = authored.anchor && found.take(anchorIn(document, authored.anchor, placeOf));
  if (authored.anchor && !anchor) return found.giving(null);
  const claim = { ...authored, basis, phrase, span, document, days };
  return found.giving(found.take(applyRules(rules, claim, anchor ?? null)));
}

function unchecked(basis: Basis, phrase: string): CheckedEvidence {
  return { basis, phrase, rule: '', anchor: null };
}

function applyRules(
  rules: readonly Rule[],
  claim: Claim,
  anchor: LocatedAnchor | null,
): Outcome<CheckedEvidence | null> {
  const { phrase, document, days, placeOf, basis } = claim;
  const read = rules.map((rule) => claimedDate({ phrase, rule, anchor }, days, document.language));
  const given = read.find((one) => one.status === 'dated');
  if (given?.status !== 'dated') {
    const why = read[0]?.status === 'unread' ? read[0].why : 'phrase';
    const advice = adviceAt(document, claim.span);
    return failure({
      ...placeOf('phrase'),
      code: 'DATE_OUTSIDE_PHRASE',
      message: unreadMessage({ phrase, rule: ruleNamed(claim), why }, document.language) + advice,
    });
  }
  const excerpt: Excerpt | null = anchor && {
    document: document.id,
    exact: anchor.words,
    start: anchor.start,
    end: anchor.end,
  };
  const checked = { basis, phrase, rule: given.sentence, anchor: excerpt };
  return outcome(checked, [...contradicted(claim, given), ...compared(claim, given)]);
}

/** The rule as the author wrote it, or the one that is taken. */
function ruleNamed({ rule, basis }: Pick<Claim, 'rule' | 'basis'>): RuleName {
  return rule ?? BASES[basis].rules[0];
}

function missingPhrase(place: Place): Finding {
  return {
    ...place,
    code: 'FIELD_INVALID',
    message: `“phrase” is missing; write the words of the document that give the date. Only the basis “context” goes without.`,
  };
}

/** The rules that a name may stand for, the first of which that reads the phrase is the one. */
function rulesOf({
  basis,
  rule,
  anchor,
  placeOf,
}: AuthoredDate & Pick<Claim, 'basis'>): Outcome<readonly Rule[] | null> {
  const name = ruleNamed({ rule, basis });
  if (isFormerRule(name)) return outcome(FORMER_RULES[name]);
  const known = BASES[basis].rules;
  const invalid = (field: string, message: string) =>
    failure({ ...placeOf(field), code: 'FIELD_INVALID', message });
  if (!known.includes(name)) {
    return invalid(
      'rule',
      `The rule “${name}” does not belong to the basis “${basis}”. Write one of: ${known.join(', ')}.`,
    );
  }
  if (name === 'printed' && anchor)
    return invalid('anchor', 'A date that is printed counts from nothing. Take “anchor” out.');
  return outcome([name]);
}

/** A weekday that is printed beside the day, and is not that of it. */
function contradicted({ placeOf }: Claim, { contradiction }: ClaimedDate): readonly Finding[] {
  if (!contradiction) return [];
  return [
    {
      ...placeOf('phrase'),
      code: 'DATE_OUTSIDE_PHRASE',
      message: `${contradiction.sentence} If the day is right, quote it without the weekday and say so in “note”.`,
    },
  ];
}

/** An author may hedge more than the rule does (`2016-02~` for a printed `2016-02`), never less. */
function agrees(date: string, given: string): boolean {
  return date === given || date.replace(/[~?%]/g, '') === given;
}

function compared(claim: Claim, { dates, sentence }: ClaimedDate): readonly Finding[] {
  const { basis, phrase, date, span, document, placeOf } = claim;
  if (dates.some((given) => agrees(date, given))) return [];
  const given = dates.join(' or ');
  const isPrinted = basis === 'stated' || basis === 'partial';
  const says = isPrinted
    ? `${shown(phrase)} says ${given}, but the file says ${date}. Write ${given}, or quote the words that give ${date}.`
    : `${shown(phrase)} by the rule “${ruleNamed(claim)}” gives ${given}, but the file says ${date}. Write ${given}, or name another rule.`;
  const advice = adviceAt(document, span);
  // Where the reader says the same, once is enough.
  const more = advice && !advice.includes(` is ${dates[0]}: `) ? advice : ` ${sentence}`;
  return [
    {
      ...placeOf('date'),
      code: isPrinted ? 'DATE_OUTSIDE_PHRASE' : 'DATE_RULE_MISMATCH',
      message: says + more,
    },
  ];
}
