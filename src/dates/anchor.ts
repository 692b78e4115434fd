import { type Outlook, outlookOf } from './ahead.ts';
import { isFineEnough } from './count.ts';
import { weekdayOf } from './day.ts';
import type { Recognised, Rule } from './expression.ts';
import { needOf } from './need.ts';
import { type Period, periodAt } from './period.ts';
import type { Anchored, Choice, Known, Origin, Place } from './place.ts';
import { type Datable, datable, resolve } from './resolve.ts';
import { inStory, toldDates } from './story.ts';

const NOTHING: Origin = { from: 'nothing' };
const PUBLICATION: Origin = { from: 'publication' };

/** The second step: says by which rule and from where a date is worked out. */
export function anchor(expression: Recognised, meaning: Datable, place: Place): Anchored {
  switch (needOf(meaning)) {
    case 'nothing':
      return clear('printed', NOTHING);
    case 'era': {
      const last = place.known.at(-1);
      return last ? clear('same-as', textOrigin(last)) : clear('printed', NOTHING);
    }
    case 'publication':
      return fromPublication(expression, meaning, place);
    case 'text':
      return fromText(expression, meaning, place);
    case 'quarter':
      return fromQuarter(place);
    case 'nearest':
      return place.timeOf === 'news'
        ? nearPublication(expression, meaning, place)
        : nearStory(meaning, place);
  }
}

function clear(rule: Rule, origin: Origin): Anchored {
  return { status: 'clear', choice: { rule, origin } };
}

function open(...candidates: readonly Choice[]): Anchored {
  return { status: 'open', candidates };
}

function textOrigin(date: Known): Origin {
  return { from: 'text', date };
}

/** In a story “May of last year” is seen from the story; “yesterday”, “this year” and “ago” may be from whoever speaks. */
function fromPublication(expression: Recognised, meaning: Datable, place: Place): Anchored {
  const last = place.known.at(-1);
  if (place.timeOf === 'news') {
    // “Today's youth” is that of these days, as often as not.
    if (isToday(meaning) && place.tokens[expression.to]?.lower === place.clauses.possessive)
      return open({ rule: 'counted', origin: PUBLICATION });
    const isQuarter = meaning.kind === 'relative' && meaning.unit === 'quarter';
    const quarter = isYearBefore(meaning) || isQuarter ? lastQuarter(place) : undefined;
    const choice: Choice = { rule: 'counted', origin: quarter ? textOrigin(quarter) : PUBLICATION };
    // A report on a quarter that is over may call that one “this quarter”.
    return quarter && isQuarter
      ? open(choice, { rule: 'counted', origin: PUBLICATION })
      : clear(choice.rule, choice.origin);
  }
  if (last && meaning.kind !== 'relative') return clear('counted', textOrigin(last));
  const publication: Choice = { rule: 'counted', origin: PUBLICATION };
  return last
    ? open(publication, { rule: 'counted', origin: textOrigin(last) })
    : open(publication);
}

function isToday(meaning: Datable): boolean {
  return meaning.kind === 'relative' && meaning.unit === 'day' && meaning.count === 0;
}

/** “a year ago”, which in a report on a quarter is the quarter a year ago. */
function isYearBefore(meaning: Datable): boolean {
  const isCounted =
    meaning.kind === 'relative' || (meaning.kind === 'counted' && meaning.from === null);
  return (
    isCounted && meaning.unit === 'year' && meaning.told === 'distance' && meaning.count === -1
  );
}

/** The last quarter of which the text speaks by itself, and that is over. */
function lastQuarter({ known, published }: Place): Known | undefined {
  if (!known.slice(-3).some(({ period }) => period.unit === 'quarter')) return undefined;
  return known.findLast(
    ({ meaning, period }) => meaning.kind === 'quarter' && period.last < published.first,
  );
}

function fromQuarter(place: Place): Anchored {
  const quarter = lastQuarter(place);
  return quarter
    ? clear('counted', textOrigin(quarter))
    : open({ rule: 'latest-before', origin: PUBLICATION });
}

/** The quarter that had ended by publication is the one that is reported on. */
export function endedQuarter(published: Period): Period {
  return periodAt('quarter', periodAt('quarter', published.first).first - 1);
}

/** So many dates back a candidate may stand. */
const NEAR = 20;

/** “The next day” is counted from the date before it, when that is a day. */
function fromText(expression: Recognised, meaning: Datable, place: Place): Anchored {
  const { timeOf } = place;
  const known = toldDates(place.known);
  const quarter = timeOf === 'news' && isYearBefore(meaning) ? lastQuarter(place) : undefined;
  if (quarter) return clear('counted', textOrigin(quarter));
  // Of two comparisons with the year before, one behind the other, both start from the same date.
  const last =
    timeOf === 'news' && isYearBefore(meaning)
      ? known.findLast((each) => !(datable(each.meaning) && isYearBefore(each.meaning)))
      : known.at(-1);
  const period = last ? resolve(meaning, 'counted', last.period) : null;
  if (last && period) {
    const choice: Choice = { rule: 'counted', origin: textOrigin(last) };
    return isYetToCome(expression, period, place)
      ? open(choice)
      : clear(choice.rule, choice.origin);
  }
  const fine = known.slice(-NEAR).findLast(({ period }) => resolve(meaning, 'counted', period));
  return fine ? open({ rule: 'counted', origin: textOrigin(fine) }) : open();
}

/** What lies behind the day of publication has not been, unless the clause looks ahead: it was counted from elsewhere. */
function isYetToCome(
  { from, to }: Recognised,
  period: Period,
  { tokens, clauses, published }: Place,
): boolean {
  return period.first > published.last && outlookOf(tokens, from, to, clauses) !== 'ahead';
}

function nearPublication(expression: Recognised, meaning: Datable, place: Place): Anchored {
  const { from, to } = expression;
  const { tokens, clauses, published } = place;
  if (meaning.kind === 'current' && meaning.unit !== 'weekend') {
    // “Late in the day” is of the day that is told of, which may be any.
    const choice: Choice = { rule: 'same-as', origin: PUBLICATION };
    return meaning.unit === 'day' ? open(choice) : clear(choice.rule, choice.origin);
  }
  // “The '30s” behind the 1720s are not the last ones before publication.
  const last = place.known.at(-1);
  if (meaning.kind === 'decade' && last?.period.unit === 'decade')
    return clear('same-as', textOrigin(last));
  const byWeekday = ruleOfWeekday(meaning, published);
  if (byWeekday) return clear(byWeekday, PUBLICATION);
  const isAttribute =
    meaning.kind === 'quarter' && !clauses.prepositions.has(tokens[from - 1]?.lower ?? '');
  const outlook = isAttribute ? 'past' : outlookOf(tokens, from, to, clauses);
  if (outlook === 'past' && isLongPast(meaning, published))
    return open(
      { rule: 'latest-before', origin: PUBLICATION },
      { rule: 'next-after', origin: PUBLICATION },
    );
  const isAhead = FAR[meaning.kind]
    ? isNearerAhead(meaning, outlook, published)
    : outlook === 'ahead';
  return clear(isAhead ? 'next-after' : 'latest-before', PUBLICATION);
}

/** A weekday beside a day without a year tells which of two years it is. */
function ruleOfWeekday(meaning: Datable, published: Period): Rule | null {
  if (meaning.kind !== 'day' || meaning.weekday === null) return null;
  const fitting = (['latest-before', 'next-after'] as const).filter((rule) => {
    const period = resolve(meaning, rule, published);
    return period && weekdayOf(period.first) === meaning.weekday;
  });
  return fitting[0] ?? null;
}

/**
 * Of what comes once a year, nobody names without a year what lies farther ahead than this, in days:
 * in late December “on 15 December” is not the next one, in early December it is not the last one.
 */
const FAR: Readonly<Partial<Record<Datable['kind'], number>>> = {
  day: 270,
  month: 270,
  feast: 270,
  season: 270,
  weekOf: 270,
  quarter: 183,
};

/** And a day that a clause in the past names without a year is hardly longer ago, in days. */
const LONG_PAST = 310;

/** “It burned on 6 July”, published in June: so long ago the year would be named, and ahead it cannot have been. */
function isLongPast(meaning: Datable, published: Period): boolean {
  if (meaning.kind !== 'day') return false;
  const last = resolve(meaning, 'latest-before', published);
  return last !== null && published.first - last.last > LONG_PAST;
}

/** Which of two that lie a year apart is meant: what the clause says, unless that is far off. */
function isNearerAhead(meaning: Datable, outlook: Outlook, published: Period): boolean {
  const last = resolve(meaning, 'latest-before', published);
  const next = resolve(meaning, 'next-after', published);
  if (!last || !next) return outlook === 'ahead';
  const far = FAR[meaning.kind] ?? 0;
  const [back, ahead] = [published.first - last.last, next.first - published.last];
  if (outlook === 'ahead') return ahead <= far;
  if (outlook === 'past') return false;
  return ahead * 3 < back;
}

/** A month or day of a story is of the year that the story has come to. */
function nearStory(meaning: Datable, place: Place): Anchored {
  const known = toldDates(place.known);
  const last = known.at(-1);
  if (!last) return open({ rule: 'latest-before', origin: PUBLICATION });
  if (meaning.kind === 'weekday')
    return isFineEnough(last.period, 'day') ? clear('next-after', textOrigin(last)) : open();
  if (meaning.kind === 'current') return clear('same-as', textOrigin(last));
  const found = inStory(meaning, known);
  // “The summer” of a story is as often that of the year before, or the one to come.
  if (found && meaning.kind === 'season')
    return open({ rule: found.rule, origin: textOrigin(found.from) });
  return found ? clear(found.rule, textOrigin(found.from)) : open();
}

/** The period that an origin stands for; `null` for none. */
export function periodOf(origin: Origin, published: Period, meaning: Datable): Period | null {
  if (origin.from === 'text') return origin.date.period;
  if (origin.from === 'nothing') return null;
  return meaning.kind === 'reported' ? endedQuarter(published) : published;
}
