import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { layoutFaults } from './pages/layoutFaults.ts';
import { buildSite } from './site/buildSite.ts';
import { CORPUS, EVENTS, FILES, MARKUP, NOTES, TURNED, VIEWS } from './site/hostileCorpus.ts';
import { type SiteServer, startServer } from './site/server.ts';

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

let folder: string;
let site: string;
let server: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'a hostile corpus '));
  const corpus = join(folder, 'corpus');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(corpus, name)), { recursive: true });
    await writeFile(join(corpus, name), text);
  }
  site = join(folder, 'site');
  await buildSite(corpus, site);
  server = await startServer({ folder: site });
});

test.afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Opens a file of the site from the disk, where no policy of a host helps. */
async function open(page: Page, file: string, search = ''): Promise<void> {
  await page.goto(`${pathToFileURL(join(site, file)).href}${search}`);
  // The app has taken over the page as built.
  await expect(page.locator('.static')).toHaveCount(0);
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('#root img, #root b, #root script')).toHaveCount(0);
}

test('the files hold what a corpus says as text alone', async () => {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  // The first one, the data, the app, and the linked data.
  expect(html.match(/<script[^>]*>/g)).toHaveLength(4);
  expect(html).not.toContain('<img');
  expect(html).toContain('<html data-studio data-downloads lang="en-GB">');
  expect(html).toContain('<title>Title &lt;script&gt;');
  // In a page a script ends at the first “</script”, but not behind “<!--<script”.
  const offline = await readFile(join(site, 'timeline-offline.html'), 'utf8');
  // Of the studio it holds nothing.
  const scripts = (await readdir(site, { recursive: true })).filter((name) =>
    /^(?!studio\/).*\.js$/.test(name),
  );
  expect(offline.match(/<\/script/gi)).toHaveLength(scripts.length + 1);
  expect(offline).not.toMatch(/<!--[^>]*<script/i);
  const dataset: unknown = JSON.parse(await readFile(join(site, 'dataset.json'), 'utf8'));
  expect(dataset).toMatchObject({ title: CORPUS.title });
});

for (const file of ['index.html', 'timeline-offline.html']) {
  test(`${file} runs nothing of it in any view, and shows it`, async ({ page }) => {
    // From a disk the browser refuses the fonts, and says so.
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const search of [
      '',
      '?view=list',
      '?view=documents',
      '?view=handout',
      '?embed',
      '?event=markup',
    ]) {
      await open(page, file, search);
      await expect(page.getByText('window.hacked=1').first(), search).toBeAttached();
      await expectHarmless(page);
    }
    expect(errors).toEqual([]);
  });
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
  expect(await layoutFaults(page)).toEqual([]);
}

const SIZES = [
  [1280, 720],
  [390, 844],
] as const;

for (const [width, height] of SIZES) {
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

test('every view shows what the corpus says as it is, on a desk and on a phone', async ({
  page,
}) => {
  const errors = errorsOf(page);
  // What slides in lies beyond the window for a moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const search of new Set(VIEWS.map(([asked]) => asked))) {
      await page.goto(`${server.url}${search}`);
      for (const [, text] of VIEWS.filter(([asked]) => asked === search)) {
        await expectSays(page.locator('#root'), text);
      }
      await expectWhole(page);
      expect(errors, search).toEqual([]);
    }
  }
});

test('names made from a title that turns the direction isolate it', async ({ page }) => {
  const [, { title = '', label = '' } = {}] = EVENTS;
  await page.goto(`${server.url}?quiz=3`);
  const name = `Move earlier: \u2068${title}\u2069`;
  await expect(page.locator(`[aria-label="${name}"]`)).toHaveCount(1);
  await page.goto(`${server.url}?event=first-year`);
  await expect(page).toHaveTitle(`\u2068${title}\u2069 – ${CORPUS.title}`);
  const named = page.locator('.event-label[data-event="first-year"]').first();
  const said = (await named.getAttribute('aria-label')) ?? '';
  const words = said.includes(title) ? title : label;
  expect(said).toContain(`. \u2068${words}\u2069. \u2068${TURNED}\u2069.`);
});
