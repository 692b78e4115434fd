import { describe, expect, test } from 'vitest';
import { bringFile } from './bringFile.ts';
import { fileOf, inBytes } from './fixtures/files.ts';

async function pageOf(html: string | Uint8Array, name = 'a.html') {
  const brought = await bringFile(fileOf(name, html));
  if (brought.outcome !== 'text') throw new Error(JSON.stringify(brought));
  return brought;
}

const STORY = `<p>ALDER FORD – The town council decided on Tuesday to close the Mill Bridge for repairs, which are to begin next month and to take half a year.</p>
<p>The bridge was built in 1931, and carries the only road to the station, the school and the old market.</p>
<ul><li>Closed from April</li><li>Open again in November</li></ul>
<table><tr><td>1931</td><td>built</td></tr><tr><td>2019</td><td>repaired</td></tr></table>`;

function page(head: string, story = STORY): string {
  return `<!doctype html><html lang="en-GB"><head><title>Bridge | Courier</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/n">All the news</a></nav>
<main><article><h1>Mill Bridge to close</h1>${story}</article></main>
<script>document.body.innerHTML = '2019-01-01'</script>
<footer>Copyright 2024 <a href="/i">Imprint</a></footer></body></html>`;
}

describe('a saved page', () => {
  test('gives its article: paragraphs, entries and rows on lines of their own, no menus', async () => {
    const { text, changes } = await pageOf(page(''));
    expect(text).toBe(`Mill Bridge to close

ALDER FORD – The town council decided on Tuesday to close the Mill Bridge for repairs, which are to begin next month and to take half a year.

The bridge was built in 1931, and carries the only road to the station, the school and the old market.

Closed from April
Open again in November

1931\tbuilt
2019\trepaired
`);
    expect(changes).toEqual([
      'The article was taken out of the page, without menus and whatever else stood around it.',
    ]);
  });

  test('never gives what its scripts and styles say', async () => {
    const { text } = await pageOf(
      page('<style>p { color: red }</style>', `${STORY}<script>alert("2018-05-05")</script>`),
    );
    expect(text).not.toMatch(/2019-01-01|2018-05-05|color|alert/);
  });

  test.each([
    [
      '<meta property="article:published_time" content="2019-03-14T08:00:00+01:00">',
      '2019-03-14',
      'The file’s meta tag “article:published_time” says 2019-03-14.',
    ],
    [
      '<meta name="date" content="14 March 2019">',
      '2019-03-14',
      'The file’s meta tag “date” says 2019-03-14.',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2019-03-14"}]}</script>',
      '2019-03-14',
      'The file’s “datePublished” (JSON-LD) says 2019-03-14.',
    ],
    [
      '<meta name="citation_date" content="2019/03">',
      '2019-03',
      'The file’s meta tag “citation_date” says 2019-03.',
    ],
  ])(
    'says when it was published, and by which fact that is known: %s',
    async (head, date, outside) => {
      expect((await pageOf(page(head))).about.published).toEqual({ date, outside });
    },
  );

  test.each([
    '',
    '<meta name="date" content="3/4/2019">',
    '<meta name="date" content="2019-02-30">',
    '<meta property="article:modified_time" content="2019-03-14">',
    '<script>var published = "2019-03-14"</script>',
  ])('says nothing of its day where nothing does: %s', async (head) => {
    expect((await pageOf(page(head))).about.published).toBeUndefined();
  });

  test('names the other day where two places disagree', async () => {
    const { hints } = await pageOf(
      page('<meta name="date" content="2019-03-14"><meta name="pubdate" content="2019-03-15">'),
    );
    expect(hints).toEqual([
      'The file’s meta tag “pubdate” says 2019-03-15, but The file’s meta tag “date” says 2019-03-14.',
    ]);
  });

  test('tells title, author, publisher, address, language and kind', async () => {
    const { about } = await pageOf(
      page(`<meta property="og:title" content="Mill Bridge closes"><meta property="og:site_name" content="Courier">
<link rel="canonical" href="https://example.org/bridge"><meta property="article:author" content="https://example.org/ada">
<script type="application/ld+json">{"@type":["NewsArticle"],"author":[{"name":"Ada Lind"},{"name":"Bo Ek"}]}</script>`),
    );
    expect(about).toEqual({
      kind: 'news',
      title: 'Mill Bridge closes',
      author: 'Ada Lind, Bo Ek',
      publisher: 'Courier',
      url: 'https://example.org/bridge',
      language: 'en-GB',
    });
  });

  test('tells the address that the browser noted when it saved the page', async () => {
    const saved = `<!-- saved from url=(0026)https://example.org/bridge -->${page('')}`;
    expect((await pageOf(saved)).about.url).toBe('https://example.org/bridge');
  });

  test('takes no address that would do something', async () => {
    const { about } = await pageOf(page('<link rel="canonical" href="javascript:alert(1)">'));
    expect(about.url).toBeUndefined();
  });

  test('is read by the encoding that it names', async () => {
    const bytes = inBytes(page('<meta charset="windows-1251">', STORY.replace('Tuesday', 'Дa')), {
      Д: 0xc4,
      '–': 0x96,
    });
    expect((await pageOf(bytes)).text).toContain('on Дa to close');
  });

  test('without an article is taken whole, and its author is asked to cut', async () => {
    const { text, hints } = await pageOf(
      '<html><body><p>The bridge fell in 1950.</p></body></html>',
    );
    expect(text).toBe('The bridge fell in 1950.\n');
    expect(hints).toEqual([]);
  });

  test.each([
    ['holds no text', '<!doctype html><html><body></body></html>'],
    [
      'shows its text by scripts alone',
      '<html><body><div id="root"></div><script>show()</script></body></html>',
    ],
  ])('that %s is refused with the cure', async (_what, html) => {
    const brought = await bringFile(fileOf('a.html', html));
    expect(brought.outcome === 'refused' && brought.why).toContain('Copy what the browser shows');
  });

  test('of a hundred thousand elements is refused before it is read', async () => {
    const html = `${'<div>'.repeat(100_000)}The bridge fell.${'</div>'.repeat(100_000)}`;
    const brought = await bringFile(fileOf('a.html', html));
    expect(brought.outcome === 'refused' && brought.why).toContain('too large');
  });
});
