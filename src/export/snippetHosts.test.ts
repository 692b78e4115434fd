import { evaluate } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, test, vi } from 'vitest';
import { embedSnippet } from './embedSnippet.ts';

const SNIPPET = embedSnippet({
  address: 'https://example.org/t/?event=talks&q=%22war%22%20{1}&theme=dark',
  title: 'Timeline: “War” & {peace}, 1953–2021, 5 < 6, it’s "here"',
  width: null,
  height: 640,
});
const LINK = `<a href="https://example.org/t/?event=talks&amp;q=%22war%22%20{1}&amp;theme=dark">Open the timeline in its own page</a>`;

/** The attributes of the frame as a browser would receive them. */
function frameIn(html: string): Readonly<Record<string, string>> {
  let found: Readonly<Record<string, string>> = {};
  sanitizeHtml(html, {
    allowedTags: ['iframe'],
    allowedAttributes: false,
    transformTags: {
      iframe: (tagName, attribs) => {
        found = attribs;
        return { tagName, attribs };
      },
    },
  });
  return found;
}

describe('the one snippet', () => {
  const meant = frameIn(SNIPPET);

  test('has no style, which MDX and WordPress themes cannot handle', () => {
    expect(Object.keys(meant)).toEqual([
      'src',
      'title',
      'width',
      'height',
      'frameborder',
      'loading',
      'allow',
      'allowfullscreen',
    ]);
    expect(meant.src).toBe(
      'https://example.org/t/?event=talks&q=%22war%22%20{1}&theme=dark&embed=1',
    );
    expect(meant.title).toBe('Timeline: “War” & {peace}, 1953–2021, 5 < 6, it’s "here"');
  });

  test('is the same frame in MDX, as Docusaurus renders it', async () => {
    // React warns about attributes that it would write in another case, but renders them.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = await evaluate(`# A lesson\n\n${SNIPPET}\n\nThe text goes on.`, runtime);
    const html = renderToStaticMarkup(createElement(page.default));
    expect(frameIn(html)).toEqual(meant);
    expect(html).toContain(LINK);
    expect(html).toMatch(/<div><iframe [^>]*><\/iframe><\/div>/);
    vi.restoreAllMocks();
  });

  test('is the same frame in Markdown', () => {
    const html = new MarkdownIt({ html: true }).render(`A lesson\n\n${SNIPPET}\n\nIt goes on.`);
    expect(html).toContain(SNIPPET);
  });

  test('keeps its link if frames are removed', () => {
    expect(sanitizeHtml(SNIPPET).trim()).toBe(`<div></div>\n<p>${LINK}</p>`);
  });
});
