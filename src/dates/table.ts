import type { DateReading, DateValue, Result, TextReading } from './reading.ts';

/**
 * The dates of a text for a terminal: words, date, how it is known; open ones last, with their
 * candidates. Vague words are counted only.
 */
export function dateTable({ timeOf, timeOfFrom, dates }: TextReading): string {
  const ofKind = (status: Result['status']) =>
    dates.filter(({ result }) => result.status === status);
  const rows = [...ofKind('dated'), ...ofKind('open')].map(cellsOf);
  const head = ['Words', 'Date', 'How it is known'];
  const widths = [0, 1].map((column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const whose = timeOf === 'news' ? 'the time of publication' : 'the time of the story';
  const found = timeOfFrom === 'author' ? 'as the author says' : 'as its dates show';
  const vague = ofKind('vague').length;
  return [
    ...lines,
    '',
    `Dates without a year are of ${whose}, ${found} (timeOf: ${timeOf}).`,
    ...(vague > 0 ? [`Words such as “now” that name no date: ${vague}.`] : []),
  ].join('\n');
}

function cellsOf({ words, bound, result }: DateReading): readonly string[] {
  const phrase = `${bound ? `(${bound.bound}) ` : ''}${words.replace(/\s+/g, ' ')}`;
  if (result.status === 'vague') return [phrase, '', result.sentence];
  if (result.status === 'open') {
    const candidates = result.candidates.map(written).join(' or ');
    return [phrase, `open${candidates && `: ${candidates}`}`, result.sentence];
  }
  const { contradiction, sentence } = result;
  return [
    phrase,
    written(result),
    contradiction ? `${contradiction.sentence} ${sentence}` : sentence,
  ];
}

function written(value: DateValue & { readonly bounded: DateValue | null }): string {
  return (value.bounded ?? value).edtf;
}
