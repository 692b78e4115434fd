import { describe, expect, test } from 'vitest';
import { CORPUS, compile, corpusWith, event, printed } from './fixtures/lampCorpus.ts';
import { pageHead } from './pageHead.ts';

test('the corpus that is then spoilt is good', async () => {
  expect(printed(await compile(corpusWith()))).toEqual([]);
});

describe('text in every form is kept as it is:', () => {
  const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)> & "\u2028\' </script>';

  test('markup and script', async () => {
    const text = `March 5, 1901. ${MARKUP} was lit on Friday.`;
    const { dataset } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'corpus.yml': CORPUS.replace('The lamp', JSON.stringify(MARKUP)),
        'events.yml': event({
          title: '<b onclick=alert(1)>bold</b>',
          sources: [{ document: 'letter', quote: `${MARKUP} was lit on Friday.` }],
        }),
      }),
    );
    expect(dataset?.documents[0]?.text).toBe(text);
    expect(dataset?.title).toBe(MARKUP);
    const head = pageHead(dataset);
    expect(head.match(/<[^/]\w*/g)).toEqual(['<title', '<meta']);
    expect(head).toContain('&lt;script&gt;');
  });

  test.each([
    ['right to left', 'אור'],
    ['an override that is not closed', '\u202Eabc'],
    ['zero-width characters', 'a\u200B\u200Db\uFEFF.c'],
    ['emoji of several parts', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a letter under many marks', `a${'\u0301'.repeat(500)}`],
  ])('%s', async (_what, words) => {
    const text = `March 5, 1901. ${words} was lit on Friday.`;
    const quote = `${words} was lit on Friday.`;
    const { dataset } = await compile(
      corpusWith({
        'documents/letter.txt': text,
        'events.yml': event({ sources: [{ document: 'letter', quote }] }),
      }),
    );
    expect(dataset?.events[0]?.excerpts[0]?.exact).toBe(quote);
  });

  test('a byte order mark and Windows line ends', async () => {
    const text = `\uFEFFMarch 5, 1901.\r\n\r\nThe lamp\r\nwas lit on Friday.\r\n`;
    const files = corpusWith({ 'documents/letter.txt': text });
    const windows = Object.entries(files).map(([name, content]) =>
      name.endsWith('.yml') ? [name, `\uFEFF${content}`.replaceAll('\n', '\r\n')] : [name, content],
    );
    const { dataset, problems } = await compile(Object.fromEntries(windows));
    expect(problems).toEqual([]);
    expect(dataset?.documents[0]?.text).toBe(text);
    expect(dataset?.events[0]?.excerpts[0]?.exact).toBe('The lamp\r\nwas lit on Friday.');
  });
});
