import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type SiteServer, startServer } from './site/server.ts';

/** What runs when it is taken for anything but text. */
const MARKUP =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what it looks like is what is tested
  '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">`${0}`</script><!--\u2028<script>';
/** Right to left, with an override that is never closed. */
const TURNED = 'שלום עולם \u202Eabc';

/** No place to part it, and characters without width. */
const LONG = `${'Wort'.repeat(15)}\u200B\u2060\u200Dend`;

const LETTER = `Headline ${MARKUP}

Point, March 5, 1901. ${TURNED} was lit on Friday. ${MARKUP} fell in 0001, and ends in 9999.
`;

const EVENTS = [
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

const CORPUS = {
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

const NOTES = {
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

let folder: string;
let site: string;
let server: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'a hostile corpus '));
  const corpus = join(folder, 'corpus');
  await mkdir(join(corpus, 'documents'), { recursive: true });
  const files = {
    'corpus.yml': JSON.stringify(CORPUS),
    'events.yml': JSON.stringify(EVENTS),
    'lessons.yml': JSON.stringify({
      markup: { prompts: { sourcing: `Who? ${MARKUP}` }, notes: MARKUP },
    }),
    'documents/letter.txt': LETTER,
    'documents/letter.yml': JSON.stringify(NOTES),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(corpus, name), text);
  site = join(folder, 'site');
  const vite = join(import.meta.dirname, '..', 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)('node', [vite, 'build', '--outDir', site, '--emptyOutDir'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, CORPUS: corpus, SITE_URL: 'https://example.org/' },
  });
  server = await startServer({ folder: site });
});

test.afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Opens a file of the site from the disk, where no policy of a host helps. */
async function open(page: Page, file: string, search = ''): Promise<void> {
  await page.goto(`${pathToFileURL(join(site, file)).href}${search}`);
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('#root img, #root b, #root script')).toHaveCount(0);
}

test('the files hold what a corpus says as text alone', async () => {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  // Two that run, and the linked data.
  expect(html.match(/<script[^>]*>/g)).toHaveLength(3);
  expect(html).not.toContain('<img');
  expect(html).toContain('<html data-downloads lang="en-GB">');
  expect(html).toContain('<title>Title &lt;script&gt;');
  // In a page a script ends at the first “</script”, but not behind “<!--<script”.
  const offline = await readFile(join(site, 'timeline-offline.html'), 'utf8');
  expect(offline.match(/<\/script/gi)).toHaveLength(3);
  expect(offline).not.toMatch(/<!--[^>]*<script/i);
  const dataset: unknown = JSON.parse(await readFile(join(site, 'dataset.json'), 'utf8'));
  expect(dataset).toMatchObject({ title: CORPUS.title });
});

for (const file of ['index.html', 'timeline-offline.html']) {
  for (const search of [
    '',
    '?view=list',
    '?view=documents',
    '?view=handout',
    '?embed',
    '?event=markup',
  ]) {
    test(`${file}${search} runs nothing of it and shows it`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await open(page, file, search);
      await expect(page.getByText('window.hacked=1').first()).toBeAttached();
      await expectHarmless(page);
      expect(errors).toEqual([]);
    });
  }
}

test('an event opens with its quote marked, and its category has its colour', async ({ page }) => {
  await open(page, 'index.html', '?event=markup&theme=light');
  const reader = page.getByRole('region', { name: 'Source' });
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(EVENTS[0]?.title ?? '');
  expect(await reader.locator('mark').first().textContent()).toContain(TURNED);
  await expect(reader.locator('.reader-category')).toHaveCSS(
    'background-color',
    'rgb(122, 15, 92)',
  );
  await expectHarmless(page);
});

test('a category without a colour has one of ours, in high contrast a deeper one', async ({
  page,
}) => {
  await open(page, 'index.html', '?event=first-year&theme=light');
  const category = page.locator('.reader-category');
  await expect(category).toHaveCSS('background-color', 'rgb(31, 95, 153)');
  await open(page, 'index.html', '?event=first-year&theme=contrast');
  await expect(category).not.toHaveCSS('background-color', 'rgb(31, 95, 153)');
});

test('text that turns the direction keeps it to itself', async ({ page }) => {
  await open(page, 'index.html', '?view=list');
  const title = page.locator('.event-row-title', { hasText: TURNED });
  await expect(title).toHaveCSS('unicode-bidi', 'plaintext');
  // The words after it, which are ours, still run from left to right.
  const own = page.locator('.event-row', { has: title }).locator('.event-row-detail');
  const edges = await own.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = text.nextNode(); node; node = text.nextNode()) nodes.push(node as Text);
    const last = nodes.at(-1);
    const range = document.createRange();
    const leftOf = (from: number) => {
      range.setStart(last as Text, from);
      range.setEnd(last as Text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return [leftOf(0), leftOf((last?.data.length ?? 1) - 1)];
  });
  expect(edges[0]).toBeLessThan(edges[1] ?? 0);
});

test('the first and the last year that can be written are both on the chart', async ({ page }) => {
  await open(page, 'index.html');
  await expect(page.locator('.event-label[data-event="first-year"]').first()).toBeVisible();
  await expect(page.locator('.event-label[data-event="last-year"]').first()).toBeVisible();
});

/** Notes whatever goes wrong on a page from now on. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** What a place says, to the letter but for white space. */
async function expectSays(place: Locator, text: string): Promise<void> {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  await expect
    .poll(async () => plain((await place.first().textContent()) ?? ''))
    .toContain(plain(text));
}

/** No script ran, nothing is wider than the window, and no heading leaves its own place. */
async function expectWhole(page: Page): Promise<void> {
  await expectHarmless(page);
  const faults = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('#root *')].filter(
      (element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = beyond.map(({ localName, className }) => `${localName}.${className}`);
    const wide = scrollWidth > clientWidth ? [`wider than the page: ${names.join(' ')}`] : [];
    const cut = [...document.querySelectorAll('h1, h2, h3, h4, blockquote, .quiz-title')]
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
      // A line that is shortened on purpose ends with dots.
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.localName}: ${element.textContent}`);
    const turned = [...document.querySelectorAll('h1, h2, h3, h4, figcaption, blockquote')]
      .filter((element) => getComputedStyle(element).unicodeBidi !== 'plaintext')
      .map((element) => `not by itself: ${element.localName}`);
    return [...wide, ...cut, ...turned];
  });
  expect(faults).toEqual([]);
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test.describe(`at ${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    test('slides show titles, passages, questions and documents as they are', async ({ page }) => {
      const errors = errorsOf(page);
      await page.goto(`${server.url}?present=1&prompts=1`);
      const slides = page.getByRole('main', { name: 'Slides' });
      await expectSays(slides.getByRole('heading', { level: 1 }), CORPUS.title);
      const told: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await expectWhole(page);
        told.push((await slides.textContent()) ?? '');
        if ((await slides.locator('.slide-documents').count()) > 0) break;
        const before = page.url();
        await page.keyboard.press('PageDown');
        await expect.poll(() => page.url()).not.toBe(before);
      }
      const all = told.join('\n');
      for (const { title } of EVENTS) expect(all).toContain(title);
      expect(all).toContain(`Who? ${MARKUP}`);
      expect(all).toContain(`“${NOTES.title}”`);
      await expect(slides.locator('.slide-documents')).toContainText('Headline <script>');
      expect(errors).toEqual([]);
    });

    for (const [search, text] of [
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
    ] as const) {
      test(`${search} shows “${text.slice(0, 20)}” as it is`, async ({ page }) => {
        const errors = errorsOf(page);
        // What slides in lies beyond the window for a moment.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`${server.url}${search}`);
        await expectSays(page.locator('#root'), text);
        await expectWhole(page);
        expect(errors).toEqual([]);
      });
    }

    test('the maker of frames offers them, and its snippet is one frame and one link', async ({
      page,
    }) => {
      const errors = errorsOf(page);
      await page.goto(`${server.url}?event=markup`);
      await page.getByRole('button', { name: 'Share and save', exact: true }).click();
      const panel = page.getByRole('region', { name: 'Share and save' });
      await panel.getByRole('button', { name: 'Make a frame' }).click();
      const snippet = await panel.getByRole('textbox', { name: 'Text of snippet' }).inputValue();
      const names = await page.evaluate((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return [...body.querySelectorAll('*')].map(({ localName }) => localName);
      }, snippet);
      expect(names.filter((name) => name === 'iframe')).toHaveLength(1);
      expect(names.filter((name) => !['div', 'iframe', 'p', 'a'].includes(name))).toEqual([]);
      await expectWhole(page);
      expect(errors).toEqual([]);
    });
  });
}

test('names made from a title that turns the direction isolate it', async ({ page }) => {
  const [, { title = '', label = '' } = {}] = EVENTS;
  await page.goto(`${server.url}?quiz=3`);
  const name = `Move earlier: \u2068${title}\u2069`;
  await expect(page.locator(`[aria-label="${name}"]`)).toHaveCount(1);
  await page.goto(`${server.url}?event=first-year`);
  await expect(page).toHaveTitle(`\u2068${title}\u2069 – ${CORPUS.title}`);
  const named = page.locator('.event-label[data-event="first-year"]').first();
  const said = (await named.getAttribute('aria-label')) ?? '';
  expect(said).toContain(`. \u2068${label}\u2069. \u2068${TURNED}\u2069.`);
});
