import { expect } from '@playwright/test';
import type { FullDataset, TimelineEvent } from '../../src/dataset/dataset.ts';
import type { Content } from '../site/sites.ts';
import { solid } from './printedPages.ts';

/** Whether a sheet holds a whole event: its title and behind it each of its quotes, to the last word. */
function holds(sheet: string, { title, excerpts }: TimelineEvent): boolean {
  let at = sheet.indexOf(solid(title));
  for (const { exact } of excerpts) {
    if (at >= 0) at = sheet.indexOf(solid(exact), at + 1);
  }
  return at >= 0;
}

/** The titles of the events that are not whole on any one sheet. */
export function torn(
  sheets: readonly string[],
  printed: readonly TimelineEvent[],
): readonly string[] {
  return printed
    .filter((event) => !sheets.some((sheet) => holds(sheet, event)))
    .map(({ title }) => title);
}

/** Every event is on the sheets and none is torn; every date says how it is known, and every document is listed. */
export function expectWholeChronology(
  sheets: readonly string[],
  { dataset, events }: Omit<Content, 'eventOf'>,
): void {
  expect(torn(sheets, dataset.events)).toEqual([]);
  const all = sheets.join('');
  for (const { when, note } of dataset.events) {
    expect(all).toContain(solid(when.label));
    expect(all).toContain(solid(when.note));
    expect(all).toContain(solid(note));
  }
  expectBibliography(all, dataset);
  const [first] = sheets;
  expect(first).toContain(solid(events[0]?.title ?? ''));
}

function expectBibliography(all: string, dataset: FullDataset): void {
  for (const { title, publisher, place, published, omissions } of dataset.documents) {
    const imprint = [publisher ?? 'Publisher not printed', place].filter(Boolean).join(', ');
    expect(all).toContain(solid(`${title}${imprint}, ${published.label}.`));
    expect(all).toContain(solid(published.note));
    for (const { reason } of omissions) expect(all).toContain(solid(`(${reason})`));
  }
}

/** Numbers and words of a date as they stand in a label, and not inside a longer number. */
function names(text: string, label: string): boolean {
  const literal = solid(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d)${literal}(?!\\d)`).test(text);
}

/** What stands on the sheets of a class in front of the documents, without quotes and the period. */
export function askedOf(sheets: readonly string[], dataset: FullDataset): string {
  const [before = ''] = sheets.slice(0, -1).join('\n').split('Thedocuments1');
  const quotes = dataset.events
    .flatMap(({ excerpts }) => excerpts.map(({ exact }) => solid(exact)))
    .toSorted((a, b) => b.length - a.length);
  return quotes
    .reduce((text, quote) => text.replaceAll(quote, '\n'), before)
    .replace(solid(dataset.summary), '');
}

/** The dates of events and chapters that a text names. */
export function datesIn(text: string, { events, chapters }: FullDataset): readonly string[] {
  return [...events.map(({ when }) => when.label), ...chapters.map(({ label }) => label)].filter(
    (label) => names(text, label),
  );
}
