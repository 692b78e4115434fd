import { createHash } from 'node:crypto';
import { DAY, FIRST_YEAR, iso, LAST_YEAR, monthDay, yearOf } from './calendar.ts';
import { CATEGORIES, PLACES, remark, sentences, type Told } from './news.ts';
import { createRandom, type Random } from './random.ts';

/** How large a corpus to make. The same numbers always give the same files. */
export interface CorpusSize {
  /** At least one for each document, since a document without events is a problem. */
  readonly events: number;
  readonly documents: number;
  readonly seed: number;
  /** Sentences beside each event, 2 by default; from the third on, every third one tells a date as well. */
  readonly asides?: number;
}

/**
 * The files of a corpus, by their paths in its folder. Its news is made up; everything else is as an
 * author would write it: each event is a sentence of its document, each date stands in that sentence
 * in a form that a rule reads, and time is uneven, with bursts and with silent years.
 */
export function manyEvents({
  events,
  documents,
  seed,
  asides = 2,
}: CorpusSize): ReadonlyMap<string, string> {
  if (documents < 1 || events < documents) throw new RangeError('Each document needs an event.');
  const random = createRandom(seed);
  const days = Array.from({ length: documents }, () => publicationDay(random)).sort(
    (a, b) => a - b,
  );
  const files = new Map([['corpus.yml', corpusFile()]]);
  const authored: string[] = [];
  for (const [index, day] of days.entries()) {
    const id = `dispatch-${String(index + 1).padStart(5, '0')}`;
    const share = Math.floor((events * (index + 1)) / documents) - authored.length;
    const tell = sentences(day, random);
    const told = Array.from({ length: share }, tell);
    const aside = (_: unknown, at: number) => (at % 3 === 2 ? tell().sentence : remark(random));
    const paragraphs = told.map(({ sentence }) =>
      [sentence, ...Array.from({ length: asides }, aside)].join(' '),
    );
    const text = `${dateline(day, index)} ${paragraphs.join('\n\n')}\n`;
    files.set(`documents/${id}.txt`, text);
    files.set(`documents/${id}.yml`, documentFile(day, index, text));
    for (const event of told) authored.push(eventEntry(event, id, authored.length + 1));
  }
  files.set('events.yml', authored.join('\n'));
  return files;
}

/** Years of which nothing is told. */
const SILENT = [
  [1961, 1967],
  [1999, 2003],
] as const;
/** Part of the documents that come in bursts, and how many bursts there are. */
const [IN_BURSTS, BURSTS] = [0.6, 12];

/** Uneven, as news is: bursts of some weeks, a thin rest, and silent years. */
function publicationDay(random: Random): number {
  for (;;) {
    const burst = Math.floor(random() * BURSTS) / BURSTS;
    const spread = (random() + random() + random() - 1.5) * 60 * DAY;
    const part = random() < IN_BURSTS ? burst + 0.04 : random();
    const [from, to] = [Date.UTC(FIRST_YEAR + 1, 6, 1), Date.UTC(LAST_YEAR - 1, 6, 1)];
    const day = Math.floor((from + part * (to - from) + spread) / DAY) * DAY;
    const year = yearOf(day);
    if (!SILENT.some(([first, last]) => first - 1 <= year && year <= last + 1)) return day;
  }
}

function corpusFile(): string {
  const step = 10;
  const chapters = Array.from(
    { length: Math.ceil((LAST_YEAR - FIRST_YEAR) / step) },
    (_, index) => {
      const from = FIRST_YEAR + index * step;
      const to = Math.min(from + step - 1, LAST_YEAR);
      return [`  - id: part-${index + 1}`, `    title: The ${from}s`, `    when: ${from}/${to}`];
    },
  );
  return [
    'title: Many events',
    'summary: Made up, to see how a large corpus behaves',
    `scope: ${FIRST_YEAR}-01-01/${LAST_YEAR}-12-31`,
    'categories:',
    ...CATEGORIES.flatMap(([id, label]) => [`  - id: ${id}`, `    label: ${label}`]),
    'chapters:',
    ...chapters.flat(),
    '',
  ].join('\n');
}

function dateline(day: number, index: number): string {
  const place = PLACES[index % PLACES.length] ?? '';
  return `${place.toUpperCase()}, ${monthDay(day)}, ${yearOf(day)}. /Wire/`;
}

function documentFile(day: number, index: number, text: string): string {
  return [
    `sha256: ${createHash('sha256').update(text).digest('hex')}`,
    'publisher:',
    '  name: Wire',
    '  quote: /Wire/',
    'published:',
    `  date: ${iso(day)}`,
    '  basis: stated',
    '  evidence:',
    `    - quote: ${JSON.stringify(dateline(day, index))}`,
    `      phrase: ${JSON.stringify(`${monthDay(day)}, ${yearOf(day)}`)}`,
    '      basis: stated',
    `      date: ${iso(day)}`,
    '  note: The dateline prints it.',
    '',
  ].join('\n');
}

function eventEntry({ sentence, label, title, category, date }: Told, id: string, place: number) {
  return [
    `- id: event-${String(place).padStart(6, '0')}`,
    `  label: ${JSON.stringify(label)}`,
    `  title: ${JSON.stringify(title)}`,
    `  category: ${category}`,
    `  status: ${date.status}`,
    '  when:',
    `    date: ${JSON.stringify(date.edtf)}`,
    `    phrase: ${JSON.stringify(date.phrase)}`,
    `    basis: ${date.basis}`,
    ...(date.rule ? [`    rule: ${date.rule}`] : []),
    '  sources:',
    `    - document: ${id}`,
    `      quote: ${JSON.stringify(sentence)}`,
    '',
  ].join('\n');
}
