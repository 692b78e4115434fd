import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import { asciiJson, asciiPage, asciiStyle, isAscii } from './asciiText.ts';

/** Emoji, Hangul, right-to-left text, line separators: anything that a corpus may hold. */
const HOSTILE = 'Kim’s “talks” – 김정은 😀 שלום \u2028\u2029\ufeff é';
const anyText = fc.string({ unit: 'binary' });

describe('JSON', () => {
  test('keeps its meaning, even with half characters and those beyond 16 bits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })), (value) => {
        const json = asciiJson(JSON.stringify(value));
        expect(isAscii(json)).toBe(true);
        expect(json).toBe(asciiJson(json));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(JSON.parse(asciiJson(JSON.stringify(['\ud83d', HOSTILE])))).toEqual(['\ud83d', HOSTILE]);
  });
});

/** Resolves the escapes of a style sheet (CSS Syntax 3, section 4.3.7). */
function unescapedStyle(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_escape, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

describe('a style sheet', () => {
  test('keeps its meaning, whatever follows an escape', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'a1f ’김😀é";') });
    fc.assert(
      fc.property(plain, (text) => {
        const css = asciiStyle(`a::after{content:'${text}'}`);
        expect(isAscii(css)).toBe(true);
        expect(unescapedStyle(css)).toBe(`a::after{content:'${text}'}`);
      }),
    );
    expect(asciiStyle('content:"›b"')).toBe('content:"\\203a b"');
  });
});

describe('a page', () => {
  test('keeps its text and attributes', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        // Characters that no page can hold are left out, and markup is escaped already.
        const kept = (part: string) =>
          part.replace(/[\p{Cc}\p{Cs}<>&"\ufffd\ufdd0-\ufdef\ufffe\uffff]/gu, '');
        const html = `<p title="${kept(title)}">${kept(text)}</p>`;
        const page = asciiPage(html);
        expect(isAscii(page)).toBe(true);
        const all: sanitizeHtml.IOptions = { allowedTags: ['p'], allowedAttributes: false };
        expect(sanitizeHtml(page, all)).toBe(sanitizeHtml(html, all));
      }),
    );
    expect(asciiPage('<p>😀</p>')).toBe('<p>&#x1f600;</p>');
  });

  test('does not turn a control character into a letter', () => {
    expect(asciiPage('<p>a\u0085b</p>')).toBe('<p>a&#xfffd;b</p>');
  });

  test('holds JSON and styles in their own escapes', () => {
    expect(
      asciiPage(
        '<script type="application/ld+json">{"name":"’"}</script><style>a{--b:"’"}</style>',
      ),
    ).toBe(
      '<script type="application/ld+json">{"name":"\\u2019"}</script><style>a{--b:"\\2019 "}</style>',
    );
  });

  test('is refused if it contains a script that cannot be written in ASCII', () => {
    expect(() => asciiPage('<script>say("’")</script>')).toThrow('more than ASCII');
    expect(asciiPage('<script src="a.js"></script><b title="’">’</b>')).toBe(
      '<script src="a.js"></script><b title="&#x2019;">&#x2019;</b>',
    );
  });
});
