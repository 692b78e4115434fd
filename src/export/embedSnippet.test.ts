import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { embedFrame, embedSnippet, embedTitle, oembedMarkup } from './embedSnippet.ts';

const FRAME = {
  address: 'https://example.org/timeline/',
  title: 'Timeline',
  width: 960,
  height: 640,
};

/** The attributes as a browser reads them. */
function attributesOf(html: string): Readonly<Record<string, string>> {
  const tag = /<iframe ([^>]*)>/.exec(html)?.[1] ?? '';
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return Object.fromEntries(
    [...tag.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&([^;]+);/g, (_all, entity: string) => entities[entity] ?? '?'),
    ]),
  );
}

describe('the title of a frame', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    const compiled = (await compileCorpus(await readCorpus('src/corpus'))).dataset;
    if (!compiled) throw new Error('the corpus has problems');
    dataset = compiled;
  });

  test('describes the content, from the dataset', () => {
    expect(embedTitle(dataset)).toBe(
      `Timeline: From Armistice to Moscow, 1953–2021 (${dataset.events.filter((event) => !event.background).length} events with sources)`,
    );
  });

  test('gives one year and one event in the singular', () => {
    const scope = { start: '2018-01-01', end: '2018-12-31' };
    const events = dataset.events.filter((event) => !event.background).slice(0, 1);
    expect(embedTitle({ ...dataset, title: 'A year', scope, events })).toBe(
      'Timeline: A year, 2018 (1 event with sources)',
    );
  });
});

describe('the address in a frame', () => {
  const srcOf = (address: string) => attributesOf(embedFrame({ ...FRAME, address })).src;

  test('asks for the layout for frames', () => {
    expect(srcOf('https://example.org/')).toBe('https://example.org/?embed=1');
    expect(srcOf('https://example.org/?event=a&category=x,y')).toBe(
      'https://example.org/?event=a&category=x,y&embed=1',
    );
  });

  test('asks for it once, even from within a frame, and has no hash', () => {
    expect(srcOf('https://example.org/?embed=1&event=a#secret')).toBe(
      'https://example.org/?event=a&embed=1',
    );
    expect(srcOf('https://example.org/?embed=1#?x')).toBe('https://example.org/?embed=1');
  });

  test('is linked to below the frame without that layout', () => {
    expect(embedSnippet({ ...FRAME, address: 'https://example.org/?embed=1&event=a' })).toContain(
      '<p><a href="https://example.org/?event=a">Open the timeline in its own page</a></p>',
    );
  });
});

describe('the markup', () => {
  test('of the frame allows copying and full screen', () => {
    expect(embedFrame(FRAME)).toBe(
      '<iframe src="https://example.org/timeline/?embed=1" title="Timeline" width="960" height="640" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write; screen-wake-lock" allowfullscreen="allowfullscreen"></iframe>',
    );
  });

  test('of a frame as wide as its page says so', () => {
    expect(attributesOf(embedFrame({ ...FRAME, width: null })).width).toBe('100%');
  });

  test('for oEmbed is the quotation that WordPress looks for, and a frame that it keeps', () => {
    const html = oembedMarkup({
      ...FRAME,
      address: 'https://example.org/?embed=1',
      title: 'A & "b"',
    });
    expect(html).toBe(
      '<blockquote class="wp-embedded-content"><a href="https://example.org/">A &amp; &quot;b&quot;</a></blockquote><iframe src="https://example.org/?embed=1" title="A &amp; &quot;b&quot;" width="960" height="640" frameborder="0"></iframe>',
    );
  });

  test('preserves any title and address, and nothing breaks out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), (title, url) => {
        const html = embedFrame({ ...FRAME, address: url, title });
        expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        expect(attributesOf(html).title).toBe(title);
        expect(attributesOf(html).src).toBe(`${url}?embed=1`);
      }),
    );
  });
});
