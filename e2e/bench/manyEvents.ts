import { createHash } from 'node:crypto';

/** How large a corpus to make. The same numbers always give the same files. */
export interface CorpusSize {
  /** At least one for each document, since a document without events is a problem. */
  readonly events: number;
  readonly documents: number;
  readonly seed: number;
}

/**
 * The files of a corpus, by their paths in its folder. Its news is made up; everything else is as an
 * author would write it: each event is a sentence of its document, each date stands in that sentence
 * in a form that a rule reads, and time is uneven, with bursts and with silent years.
 */
export function manyEvents({ events, documents, seed }: CorpusSize): ReadonlyMap<string, string> {
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
    const told = Array.from({ length: share }, sentences(day, random));
    const paragraphs = told.map(
      ({ sentence }) => `${sentence} ${remark(random)} ${remark(random)}`,
    );
    const text = `${dateline(day, index)} ${paragraphs.join('\n\n')}\n`;
    files.set(`documents/${id}.txt`, text);
    files.set(`documents/${id}.yml`, documentFile(day, index, text));
    for (const event of told) authored.push(eventEntry(event, id, authored.length + 1));
  }
  files.set('events.yml', authored.join('\n'));
  return files;
}

interface Told {
  readonly sentence: string;
  readonly label: string;
  readonly title: string;
  readonly category: string;
  readonly date: DatedPhrase;
}

interface DatedPhrase {
  readonly edtf: string;
  readonly phrase: string;
  /** The beginning of a sentence that holds the phrase. */
  readonly lead: string;
  readonly basis: 'stated' | 'partial' | 'weekday' | 'relative';
  readonly rule?: string;
  readonly status: 'happened' | 'planned';
}

type Random = () => number;

const DAY = 86_400_000;
const [FIRST_YEAR, LAST_YEAR] = [1950, 2024];
/** Years of which nothing is told. */
const SILENT = [
  [1961, 1967],
  [1999, 2003],
] as const;
/** Part of the documents that come in bursts, and how many bursts there are. */
const [IN_BURSTS, BURSTS] = [0.6, 12];

const CATEGORIES = [
  ['aid', 'Aid'],
  ['arms', 'Arms'],
  ['sport', 'Sport'],
  ['talks', 'Talks'],
  ['trade', 'Trade'],
] as const;
const ACTORS = [
  'Aldania',
  'Borovia',
  'Cassara',
  'Dorland',
  'Estavia',
  'Fennmark',
  'Galdor',
  'Hestia',
  'Ilvania',
  'Jorvik',
  'Karelin',
  'Lusara',
];
const ACTIONS = [
  ['signs', 'signed'],
  ['rejects', 'rejected'],
  ['proposes', 'proposed'],
  ['welcomes', 'welcomed'],
  ['ends', 'ended'],
  ['renews', 'renewed'],
] as const;
const MATTERS: readonly (readonly [string, (typeof CATEGORIES)[number][0]])[] = [
  ['food aid', 'aid'],
  ['medical aid', 'aid'],
  ['a flood fund', 'aid'],
  ['an arms pact', 'arms'],
  ['missile tests', 'arms'],
  ['a troop cut', 'arms'],
  ['joint games', 'sport'],
  ['a cup final', 'sport'],
  ['a ski event', 'sport'],
  ['border talks', 'talks'],
  ['a hotline', 'talks'],
  ['a summit', 'talks'],
  ['a grain deal', 'trade'],
  ['a rail link', 'trade'],
  ['oil sales', 'trade'],
];
const PLACES = [
  'Arden',
  'Belmont',
  'Corvo',
  'Delft',
  'Elgin',
  'Faro',
  'Gaeta',
  'Harrow',
  'Imola',
  'Jena',
  'Kotor',
  'Lund',
  'Mostar',
  'Narva',
  'Oulu',
  'Pisek',
];

/** Sentences for one document, no two of them alike. */
function sentences(published: number, random: Random): () => Told {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const actor = pick(ACTORS, random);
      const [present, past] = pick(ACTIONS, random);
      const [matter, category] = pick(MATTERS, random);
      const [place, host] = [pick(PLACES, random), pick(ACTORS, random)];
      const news = `${matter} in ${place} with ${host}`;
      if (host === actor || used.has(actor + past + news)) continue;
      used.add(actor + past + news);
      const date = datedPhrase(published, random);
      const verb = date.status === 'planned' ? `will discuss` : past;
      return {
        sentence: `${date.lead} ${actor} ${verb} ${news}.`,
        label: `${actor}: ${matter}, ${place}`,
        title: `${actor} ${date.status === 'planned' ? 'plans to discuss' : present} ${news}`,
        category,
        date,
      };
    }
  };
}

const REMARKS = [
  (who: string, matter: string) => `Officials of ${who} gave no further details about ${matter}.`,
  (who: string, matter: string) => `A delegation from ${who} called ${matter} long overdue.`,
  (who: string, matter: string) => `Newspapers in ${who} doubted that ${matter} would change much.`,
  (who: string, matter: string) =>
    `Opinion in ${who} was divided over ${matter}, and the vote was close.`,
] as const;

/** What news says besides its events: most of a document is quoted by none. */
function remark(random: Random): string {
  const [matter] = pick(MATTERS, random);
  return pick(REMARKS, random)(pick(ACTORS, random), matter);
}

/** A date at or before the day of publication, in one of the ways in which news gives dates. */
function datedPhrase(published: number, random: Random): DatedPhrase {
  const kind = random();
  const day = published - Math.floor(random() ** 2 * 40) * DAY;
  const year = yearOf(published);
  const happened = { status: 'happened' } as const;
  const stated = (edtf: string, phrase: string, lead: string): DatedPhrase => ({
    edtf,
    phrase,
    lead,
    basis: 'stated',
    ...happened,
  });
  if (kind < 0.45) {
    const phrase = `${monthDay(day)}, ${yearOf(day)}`;
    return stated(iso(day), phrase, `On ${phrase},`);
  }
  if (kind < 0.53) {
    const phrase = `${MONTHS[monthOf(day)]} ${yearOf(day)}`;
    return stated(iso(day).slice(0, 7), phrase, `In ${phrase},`);
  }
  if (kind < 0.56) {
    const before = String(Math.max(yearOf(day) - 1, FIRST_YEAR));
    return stated(before, before, `In ${before},`);
  }
  if (kind < 0.7) {
    const own = yearOf(day) === year ? day : published;
    const phrase = monthDay(own);
    return { ...happened, edtf: iso(own), phrase, lead: `On ${phrase},`, basis: 'partial' };
  }
  if (kind < 0.76) {
    const from = new Date(published).setUTCDate(1);
    const last = new Date(published).getUTCDate();
    const phrase = `${MONTHS[monthOf(published)]} 1-${last}`;
    if (last > 1) {
      return {
        ...happened,
        edtf: `${iso(from)}/${iso(published)}`,
        phrase,
        lead: `On ${phrase},`,
        basis: 'partial',
      };
    }
  }
  if (kind < 0.88) {
    const own = published - Math.floor(random() * 7) * DAY;
    const phrase = WEEKDAYS[new Date(own).getUTCDay()] ?? '';
    return { ...happened, edtf: iso(own), phrase, lead: `On ${phrase},`, basis: 'weekday' };
  }
  if (kind < 0.94) {
    return {
      ...happened,
      edtf: iso(published - DAY),
      phrase: 'Yesterday',
      lead: 'Yesterday,',
      basis: 'relative',
      rule: 'day-before',
    };
  }
  if (kind < 0.97) {
    return {
      ...happened,
      edtf: `../${iso(published)}`,
      phrase: 'Earlier',
      lead: 'Earlier,',
      basis: 'relative',
      rule: 'up-to-publication',
    };
  }
  const next = Date.UTC(year, monthOf(published) + 1, 1);
  return {
    edtf: iso(next).slice(0, 7),
    phrase: 'Next month',
    lead: 'Next month,',
    basis: 'relative',
    rule: 'next-month',
    status: 'planned',
  };
}

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

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
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

function monthDay(day: number): string {
  return `${MONTHS[monthOf(day)]} ${new Date(day).getUTCDate()}`;
}

function monthOf(day: number): number {
  return new Date(day).getUTCMonth();
}

function yearOf(day: number): number {
  return new Date(day).getUTCFullYear();
}

function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

/** The minimal standard generator of Park and Miller (1988): 0 to 1, the same for the same seed. */
function createRandom(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
