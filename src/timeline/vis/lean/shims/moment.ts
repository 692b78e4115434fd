const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds of the units that are always of one length. */
const LENGTHS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
};

type MomentInput = number | Date | Moment;

/**
 * What vis-timeline 8.5 calls of Moment.js when it is given an axis of years and no hidden dates,
 * in UTC alone (https://momentjs.com/docs). All else is missing, so that a call of it throws. Like
 * Moment's, its objects change in place and return themselves.
 */
class Moment {
  readonly #date: Date;

  /** @param input milliseconds of the epoch, a date or another moment; now, if left out */
  constructor(input: MomentInput = Date.now()) {
    if (typeof input === 'string') throw new TypeError('A moment is made of a number or a date.');
    this.#date = new Date(input.valueOf());
  }

  valueOf(): number {
    return this.#date.valueOf();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  clone(): Moment {
    return new Moment(this.#date);
  }

  /** There is one language, and no text. */
  locale(): this {
    return this;
  }

  /** @throws RangeError for a unit that vis-timeline does not add */
  add(amount: number, unit: string): this {
    const name = unit.replace(/s$/, '');
    const length = LENGTHS[name];
    if (length) this.#date.setTime(this.#date.getTime() + amount * length);
    else if (name === 'day') this.#date.setUTCDate(this.#date.getUTCDate() + Math.round(amount));
    else if (name === 'month') this.month(this.month() + Math.round(amount));
    else if (name === 'year') this.month(this.month() + Math.round(amount * 12));
    else throw new RangeError(`The unit ${unit} is left out.`);
    return this;
  }

  subtract(amount: number, unit: string): this {
    return this.add(-amount, unit);
  }

  /** Whether both are the same instant, or lie in the same day, month or year. */
  isSame(other: MomentInput, unit?: string): boolean {
    const [a, b] = [this, new Moment(other)];
    if (unit === undefined) return a.valueOf() === b.valueOf();
    if (!/^(day|month|year)$/.test(unit)) throw new RangeError(`The unit ${unit} is left out.`);
    const isSameYear = a.year() === b.year();
    if (unit === 'year') return isSameYear;
    const isSameMonth = isSameYear && a.month() === b.month();
    return unit === 'month' ? isSameMonth : isSameMonth && a.date() === b.date();
  }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCFullYear();
    const month = this.month();
    this.#date.setUTCFullYear(value, month, Math.min(this.date(), daysIn(value, month)));
    return this;
  }

  /** Counted from 0. A day that the new month lacks becomes its last day. */
  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMonth();
    this.#date.setUTCMonth(value, Math.min(this.date(), daysIn(this.year(), value)));
    return this;
  }

  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCDate();
    this.#date.setUTCDate(value);
    return this;
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCHours();
    this.#date.setUTCHours(value);
    return this;
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMinutes();
    this.#date.setUTCMinutes(value);
    return this;
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCSeconds();
    this.#date.setUTCSeconds(value);
    return this;
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMilliseconds();
    this.#date.setUTCMilliseconds(value);
    return this;
  }
}

/** The days of a month, which may lie before or beyond its year. */
function daysIn(year: number, month: number): number {
  // `Date.UTC` takes the years below 100 for those of the twentieth century.
  const last = new Date(0);
  last.setUTCFullYear(year, month + 1, 0);
  return last.getUTCDate();
}

function moment(input?: MomentInput): Moment {
  return new Moment(input);
}
moment.isMoment = (value: unknown): value is Moment => value instanceof Moment;
moment.locale = (): string => 'en';

export default moment;
