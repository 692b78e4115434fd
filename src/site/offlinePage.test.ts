import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { offlinePage } from './offlinePage.ts';
import type { SiteFiles } from './siteFile.ts';

const encoder = new TextEncoder();

function filesOf(texts: Readonly<Record<string, string>>): SiteFiles {
  return new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
}

/** A page with additions to its head and body. */
function pageWith(head: string, body = ''): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n${head}\n</head>\n<body>\n<p>Text</p>${body}\n</body>\n</html>\n`;
}

/** The contents of elements, by the rule of HTML: up to the first end tag. */
function contentsOf(tag: string, html: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}`, 'gis'))].map(
    ([, content = '']) => content,
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

describe('scripts', () => {
  test('of any name and number are inlined; deferred ones go to the end, in order', () => {
    const html = offlinePage(
      pageWith(
        '<script src="./theme.js"></script><script defer src="./data/a%20b.js"></script><script defer fetchpriority="low" crossorigin src="assets/main.js?v=1"></script>',
      ),
      filesOf({ 'theme.js': 'theme()', 'data/a b.js': 'data()', 'assets/main.js': 'main()' }),
    );
    expect(contentsOf('script', html)).toEqual(['theme()', 'data()', 'main()']);
    expect(html.indexOf('theme()')).toBeLessThan(html.indexOf('</head>'));
    expect(html.indexOf('<p>Text</p>')).toBeLessThan(html.indexOf('data()'));
    expect(html).not.toMatch(/src=|defer|crossorigin/);
  });

  test('that are in the page already are unchanged', () => {
    const own = '<script type="application/ld+json">{"a": 1}</script>';
    expect(offlinePage(pageWith(own), new Map())).toContain(own);
  });

  test.each([
    ['an end tag', 'result = "</script><b>"', '</script><b>'],
    ['an end tag in capitals', 'result = `</SCRIPT >`', '</SCRIPT >'],
    ['the start of a comment and of a script', 'result = "<!--<script>"', '<!--<script>'],
    ['such a pattern', 'result = /<!--/u.test("<!--")', true],
    ['signs of String.replace', "result = '$& $1 $$ $`'", '$& $1 $$ $`'],
  ])('keep their meaning with %s in their text', (_what, script, expected) => {
    const html = offlinePage(
      pageWith('<script defer src="./a.js"></script>'),
      filesOf({ 'a.js': script }),
    );
    const [content = '', ...others] = contentsOf('script', html);
    expect(others).toEqual([]);
    expect(content).not.toContain('<!--');
    const context: { result?: unknown } = {};
    runInNewContext(content, context);
    expect(context.result).toBe(expected);
  });
});

describe('styles', () => {
  test('are inlined with the files they refer to, wherever those are', () => {
    const html = offlinePage(
      pageWith('<link href="./assets/s.css" rel="stylesheet">'),
      filesOf({
        'assets/s.css':
          'a { src: url(f.woff2) } b { src: url("../i.svg#x") } c { fill: url(#d); background: url(data:image/png,) }',
        'assets/f.woff2': 'font',
        'i.svg': '<svg/>',
      }),
    );
    expect(contentsOf('style', html)).toEqual([
      'a { src: url("data:font/woff2;base64,Zm9udA==") } b { src: url("data:image/svg+xml;base64,PHN2Zy8+") } c { fill: url(#d); background: url(data:image/png,) }',
    ]);
  });

  test('cannot end early', () => {
    const html = offlinePage(
      pageWith('<link rel="stylesheet" href="s.css">'),
      filesOf({ 's.css': 'a::after { content: "</style>" }' }),
    );
    expect(contentsOf('style', html)).toEqual(['a::after { content: "<\\/style>" }']);
  });
});

test('preloads are removed, the icon is inlined, and links to other places stay', () => {
  const canonical = '<link rel="canonical" href="https://example.org/">';
  const html = offlinePage(
    pageWith(
      `<link rel="preload" href="./f.woff2" as="font" crossorigin><link rel="icon" href="./i.svg" type="image/svg+xml" />${canonical}`,
    ),
    filesOf({ 'i.svg': '<svg/>' }),
  );
  expect(html).not.toContain('preload');
  expect(html).toContain('<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+"');
  expect(html).toContain(canonical);
});

describe('the policy', () => {
  const html = offlinePage(
    pageWith(
      '<script src="a.js"></script><script>own()</script><link rel="stylesheet" href="s.css">',
    ),
    filesOf({ 'a.js': 'a()\r\nb("é")', 's.css': 'a { color: red }' }),
  );

  test('comes before anything it applies to, and allows exactly that', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html.indexOf('charset')).toBeLessThan(html.indexOf('Content-Security-Policy'));
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src ${hashOf('a()\nb("é")')} ${hashOf('own()')}; style-src ${hashOf('a { color: red }')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('allows no script if there is none', () => {
    expect(policyOf(offlinePage(pageWith(''), new Map()))).toContain("script-src 'none'");
  });
});

describe('the build stops', () => {
  test.each([
    ['at a file that is not there', '<script src="./gone.js"></script>', 'gone.js'],
    ['at a script elsewhere', '<script src="https://a.org/x.js"></script>', 'https://a.org/x.js'],
    ['at a style from the root of a host', '<link rel="stylesheet" href="/s.css">', '/s.css'],
    ['at an icon of an unknown type', '<link rel="icon" href="i.tiff">', 'i.tiff'],
  ])('%s', (_what, head, named) => {
    expect(() => offlinePage(pageWith(head), filesOf({ 'i.tiff': '' }))).toThrow(named);
  });

  test('at a page that declares no charset, which leaves no place for the policy', () => {
    expect(() => offlinePage('<html><body></body></html>', new Map())).toThrow('charset');
  });
});
