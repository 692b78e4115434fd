import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const LETTER = `Ober-Hadley, den 3. Mai 1931

Lieber Bürgermeister, die Brücke ist seit Sonntag für Fuhrwerke gesperrt. Die Fähre fährt wieder.

Mit Gruß, Anna Müller
`;
const TRANSLATION = `Upper Hadley, 3 May 1931

Dear Mayor, since Sunday the bridge has been closed to carts. The ferry is running again.

With regards, Anna Müller
`;
const INTERVIEW = `[00:00:02] Who was at the bridge?

[00:00:05] My father. He said that the bridge opened again on 9 May 1931.

[00:01:12] And the ferry? It was sold in 1932.
`;
const ARTICLE = `Alder Bridge

The bridge was painted red in 1933. Nobody knows why.
`;
const NOTE = `הגשר נפתח שוב בשנת 1934.
`;

const CORPUS = {
  title: 'The bridge in letters and voices',
  summary: 'A bridge, 1931–1934',
  scope: '1931/1934',
  categories: [{ id: 'bridge', label: 'Bridge' }],
  chapters: [{ id: 'all', title: 'All', when: '1931/1934' }],
};

const SOURCES = [
  [
    'bridge-closed',
    'Bridge closed',
    '1931-05-03',
    'Sunday',
    'letter-english',
    'since Sunday the bridge has been closed to carts',
  ],
  [
    'bridge-reopened',
    'Bridge reopened',
    '1931-05-09',
    '9 May 1931',
    'interview',
    'the bridge opened again on 9 May 1931',
  ],
  ['ferry-sold', 'Ferry sold', '1932', 'in 1932', 'interview', 'It was sold in 1932.'],
  [
    'painted-red',
    'Painted red',
    '1933',
    'in 1933',
    'alder-bridge',
    'The bridge was painted red in 1933.',
  ],
  ['opened-once-more', 'Opened once more', '1934', '1934', 'note', 'הגשר נפתח שוב בשנת 1934.'],
] as const;

const EVENTS = SOURCES.map(([id, label, date, phrase, document, quote]) => ({
  id,
  label,
  title: label,
  category: 'bridge',
  status: 'happened',
  when: { date, phrase, basis: phrase === 'Sunday' ? 'weekday' : 'stated' },
  sources: [
    { document, quote },
    ...(document === 'letter-english'
      ? [
          {
            document: 'letter',
            quote: 'die Brücke ist seit Sonntag für Fuhrwerke gesperrt',
          },
        ]
      : []),
  ],
}));

const ABOUT = {
  letter: {
    about: {
      kind: 'letter',
      title: 'Letter to the mayor',
      author: 'Anna Müller',
      published: { date: '1931-05-03', outside: 'The register of the archive gives the day.' },
      archive: 'County archive',
      callNumber: 'A 12/3',
      licence: 'CC BY-SA 4.0',
      url: 'https://archive.example/a-12-3',
      language: 'de',
    },
    original: { file: 'letter.html', changes: ['Hyphens at line ends were joined'] },
    pictures: [
      { file: 'letter page 1.jpg', alt: 'The first page of the letter, in ink', caption: 'Page 1' },
      { file: 'bridge.png', alt: 'The bridge, with a bar across it' },
    ],
    ignored: [{ quote: '3. Mai 1931', reason: 'The day of the letter.' }],
  },
  'letter-english': {
    about: { kind: 'letter', title: 'Letter to the mayor, in English', translationOf: 'letter' },
    published: {
      date: '1931-05-03',
      basis: 'stated',
      evidence: [
        { quote: '3 May 1931', phrase: '3 May 1931', basis: 'stated', date: '1931-05-03' },
      ],
      note: 'The letter prints its day.',
    },
  },
  interview: {
    about: {
      kind: 'interview',
      title: 'Interview with a daughter',
      published: { date: '1990', outside: 'The year stands on the tape.' },
    },
    recording: { file: 'interview.wav' },
  },
  'alder-bridge': {
    title: 'Alder Bridge',
    about: {
      kind: 'encyclopaedia',
      publisher: 'Wikipedia',
      published: { date: '2009-12-19', outside: 'The page was saved on that day.' },
      url: 'https://encyclopaedia.example/Alder_Bridge',
    },
    pictures: [{ file: 'bridge.png', alt: 'The red bridge', caption: 'Seen from the landing' }],
  },
  note: {
    about: {
      kind: 'diary',
      language: 'he',
      published: { date: '1934', outside: 'The owner says so.' },
    },
  },
} as const;

const TEXTS = {
  letter: LETTER,
  'letter-english': TRANSLATION,
  interview: INTERVIEW,
  'alder-bridge': ARTICLE,
  note: NOTE,
} as const;

/** A corpus of letters, a picture, a recording and a translation; JSON is YAML, too. */
export async function writeSourcesCorpus(folder: string): Promise<void> {
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  await writeFile(join(folder, 'corpus.yml'), JSON.stringify(CORPUS));
  await writeFile(join(folder, 'events.yml'), JSON.stringify(EVENTS));
  for (const id of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) {
    const sha256 = createHash('sha256').update(TEXTS[id]).digest('hex');
    await writeFile(join(documents, `${id}.txt`), TEXTS[id]);
    await writeFile(join(documents, `${id}.yml`), JSON.stringify({ sha256, ...ABOUT[id] }));
  }
  await writeFile(join(documents, 'letter.html'), `<title>Letter</title><p>${LETTER}</p>`);
  await writeFile(join(documents, 'letter page 1.jpg'), await letterScan());
  await writeFile(join(documents, 'bridge.png'), await bridgePicture());
  await writeFile(join(documents, 'interview.wav'), tone(90));
}

function letterScan(): Promise<Buffer> {
  const lines = LETTER.split(/\n|(?<=\.) /).filter(Boolean);
  const ink = lines.map((line, index) => `<text x="180" y="${360 + index * 150}">${line}</text>`);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="2480" height="3508"><rect width="2480" height="3508" fill="#f2ead6"/><g font-family="serif" font-style="italic" font-size="74" fill="#22305a">${ink.join('')}</g></svg>`;
  return sharp(Buffer.from(page)).jpeg({ quality: 80 }).toBuffer();
}

function bridgePicture(): Promise<Buffer> {
  const bridge = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#bcd3dd"/><path d="M0 420Q450 180 900 420" fill="none" stroke="#5a4632" stroke-width="34"/><rect x="380" y="240" width="140" height="16" fill="#b33"/><rect y="480" width="900" height="120" fill="#557f92"/></svg>`;
  return sharp(Buffer.from(bridge)).png().toBuffer();
}

/** A low tone as a WAV file: 8 bits, 8,000 samples a second. */
function tone(seconds: number): Buffer {
  const rate = 8000;
  const length = seconds * rate;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(length, 40);
  const samples = Buffer.from(
    Array.from({ length }, (_, index) => 128 + Math.round(30 * Math.sin((index * Math.PI) / 20))),
  );
  return Buffer.concat([head, samples]);
}
