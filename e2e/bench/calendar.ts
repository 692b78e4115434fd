export const DAY = 86_400_000;
export const [FIRST_YEAR, LAST_YEAR] = [1950, 2024];

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function monthDay(day: number): string {
  return `${MONTHS[monthOf(day)]} ${new Date(day).getUTCDate()}`;
}

export function monthOf(day: number): number {
  return new Date(day).getUTCMonth();
}

export function yearOf(day: number): number {
  return new Date(day).getUTCFullYear();
}

export function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
