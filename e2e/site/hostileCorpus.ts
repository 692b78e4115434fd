import { createHash } from 'node:crypto';

/** What runs when it is taken for anything but text. */
export const MARKUP =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what it looks like is what is tested
  '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">`${0}`</script><!--\u2028<script>';
/** Right to left, with an override that is never closed. */
export const TURNED = 'שלום עולם \u202Eabc';

/** No place to part it, and characters without width. */
export const LONG = `${'Wort'.repeat(15)}\u200B\u2060\u200Dend`;

const LETTER = `Headline ${MARKUP}

Point, March 5, 1901. ${TURNED} was lit on Friday. ${MARKUP} fell in 0001, and ends in 9999.
`;

export const EVENTS = [
  {
    id: 'markup',
    label: '<img src=x onerror=hacked=1>',
    title: '<b onclick="window.hacked=1">&amp; bold</b>',
    category: 'markup',
    note: MARKUP,
    when: { date: '1901-03-01', phrase: 'on Friday', basis: 'weekday', note: MARKUP },
    quote: `${TURNED} was lit on Friday. ${MARKUP}`,
  },
  {
    id: 'first-year',
    label: TURNED,
    title: `${TURNED} was lit`,
    category: 'turned',
    when: { date: '0001', phrase: '0001', basis: 'stated' },
    quote: 'fell in 0001',
  },
  {
    id: 'last-year',
    label: 'The last year',
    title: LONG,
    category: 'markup',
    status: 'planned',
    when: { date: '9999', phrase: '9999', basis: 'stated' },
    quote: 'ends in 9999',
  },
].map(({ quote, ...event }) => ({
  status: 'happened',
  ...event,
  sources: [{ document: 'letter', quote }],
}));

export const CORPUS = {
  title: `Title ${MARKUP}`,
  summary: `Summary ${MARKUP}`,
  language: 'en-GB',
  scope: '0001/9999',
  categories: [
    { id: 'markup', label: MARKUP, colour: { light: '#7a0f5c', dark: '#f095c4' } },
    { id: 'turned', label: TURNED },
  ],
  chapters: [{ id: 'all', title: MARKUP, when: '0001/9999' }],
  tours: [
    {
      id: 'tour',
      title: 'A tour <script>',
      summary: MARKUP,
      events: [{ event: 'markup', line: TURNED }],
    },
  ],
};

export const NOTES = {
  title: `Headline ${MARKUP}`,
  sha256: createHash('sha256').update(LETTER).digest('hex'),
  publisher: { name: MARKUP, quote: 'Point' },
  place: { name: TURNED, quote: 'Point' },
  published: {
    date: '1901-03-05',
    basis: 'stated',
    evidence: [
      { quote: 'March 5, 1901', phrase: 'March 5, 1901', basis: 'stated', date: '1901-03-05' },
    ],
    note: MARKUP,
  },
};

/** The files of the corpus, by their path in its folder. */
export const FILES: Readonly<Record<string, string>> = {
  'corpus.yml': JSON.stringify(CORPUS),
  'events.yml': JSON.stringify(EVENTS),
  'lessons.yml': JSON.stringify({
    markup: { prompts: { sourcing: `Who? ${MARKUP}` }, notes: MARKUP },
  }),
  'documents/letter.txt': LETTER,
  'documents/letter.yml': JSON.stringify(NOTES),
};

/** Addresses, each with words that are shown there. */
export const VIEWS = [
  ['?tour=tour&present=1&event=markup', TURNED],
  ['?notes=1&event=markup', MARKUP],
  ['?notes=1&event=first-year', EVENTS[1]?.title ?? ''],
  ['?quiz=3', LONG],
  ['?quiz=3', EVENTS[0]?.title ?? ''],
  ['?quiz=3&reveal=1&why=first-year:%E2%80%AEhere<b>', '\u202Ehere<b>'],
  ['?view=handout', EVENTS[0]?.title ?? ''],
  ['?view=handout&handout=blank', EVENTS[1]?.title ?? ''],
  ['?view=handout&handout=shuffled', LONG],
  ['?view=documents', MARKUP],
  ['?embed=1&event=markup', EVENTS[0]?.title ?? ''],
  ['?embed=1&view=list', EVENTS[1]?.title ?? ''],
  ['?event=last-year', LONG],
  ['?q=%3Cscript%3E%E2%80%AE', ''],
] as const;
