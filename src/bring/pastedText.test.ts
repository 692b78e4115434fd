import { describe, expect, test } from 'vitest';
import { bringPasted } from './pastedText.ts';

function pasted(html: string, text = ''): string {
  const brought = bringPasted({ html, text });
  return brought.outcome === 'text' ? brought.text : brought.why;
}

describe('what is pasted', () => {
  test('from a page is its paragraphs, lists and tables, and nothing in it runs', () => {
    const html =
      '<meta charset="utf-8"><h2>Mill Bridge</h2><p>It was <b>closed</b><br>in 1931.</p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table><script>alert(1)</script><style>p{}</style>';
    expect(pasted(html, 'other')).toBe(
      'Mill Bridge\n\nIt was closed\nin 1931.\n\none\ntwo\n\na\tb\n',
    );
  });

  test('from Word is without what Word writes for itself', () => {
    const html =
      '<html xmlns:o="x"><head><style>@page{}</style><!--[if gte mso 9]><xml>a</xml><![endif]--></head><body><!--StartFragment--><p class=MsoNormal>The bridge<o:p></o:p></p><!--EndFragment--></body></html>';
    expect(pasted(html)).toBe('The bridge\n');
  });

  test('from an editor whose lines are boxes is its plain text', () => {
    const html = '<div><div><span>one</span></div><div><span>two</span></div></div>';
    expect(pasted(html, 'one\r\ntwo')).toBe('one\ntwo\n');
  });

  test('as plain text has its broken lines joined, as that of a file', () => {
    const text =
      'The council met on the fourteenth of September in the old hall,\nand it found that the bridge had been closed for a very long\ntime, which nobody in the town of Alder Ford had ever noticed.\n';
    expect(pasted('', text)).toBe(`${text.trim().replaceAll('\n', ' ')}\n`);
  });

  test('without any text is refused', () => {
    expect(pasted('<p><img src="x"></p>', ' ')).toBe('There is no text to paste.');
  });

  test('of more elements than can be read is refused', () => {
    expect(pasted('<p>x'.repeat(100_000))).toContain('paste it in parts');
  });
});
