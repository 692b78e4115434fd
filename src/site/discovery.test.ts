import { describe, expect, test } from 'vitest';
import { type Dataset, FORMAT } from '../dataset/dataset.ts';
import { discoveryTags, linkedDataTag, oembedAnswer, oembedLink } from './discovery.ts';

const SITE = 'https://example.org/timeline/';
const DATASET: Dataset = {
  format: FORMAT,
  language: 'en',
  title: 'War & "peace"',
  summary: 'A summary',
  scope: { start: '1953-07-27', end: '2021-10-27' },
  categories: [],
  chapters: [],
  documents: [],
  events: [],
  tours: [],
  redirects: { events: {}, documents: {} },
};

function attributes(site: string | null): readonly Readonly<Record<string, unknown>>[] {
  return discoveryTags(DATASET, site).map(({ attributes }) => attributes ?? {});
}

/** The Open Graph tags by property. */
function openGraph(site: string | null): Readonly<Record<string, unknown>> {
  const found = attributes(site).filter(({ property }) => property !== undefined);
  return Object.fromEntries(found.map(({ property, content }) => [property, content]));
}

describe('with an address', () => {
  test('a link tells where the oEmbed answer is', () => {
    expect(oembedLink(DATASET, SITE)).toEqual({
      name: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `${SITE}oembed.json`,
        title: 'Timeline: War & "peace", 1953–2021 (0 events with sources)',
      },
    });
  });

  test('the page gives its own address and that of its picture in full', () => {
    expect(attributes(SITE)).toContainEqual({ rel: 'canonical', href: SITE });
    expect(openGraph(SITE)).toMatchObject({
      'og:url': SITE,
      'og:image': `${SITE}preview.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    expect(openGraph(SITE)['og:image:alt']).toContain(DATASET.title);
  });
});

test('without an address, no tag contains one, and the words stay', () => {
  expect(JSON.stringify(attributes(null))).not.toMatch(/https?:|preview|oembed|canonical/);
  expect(openGraph(null)).toEqual({
    'og:title': DATASET.title,
    'og:description': 'A summary. 0 events read from 0 documents.',
    'og:type': 'website',
  });
});

test('linked data cannot end the script that contains it', () => {
  const hostile = { ...DATASET, title: '</script><script>alert(1)</script><!--' };
  const { children } = linkedDataTag(hostile, SITE);
  expect(children).not.toContain('<');
  expect(JSON.parse(String(children))).toMatchObject({ name: hostile.title, url: SITE });
});

describe('the oEmbed answer', () => {
  const answer = oembedAnswer(DATASET, SITE) as Readonly<Record<string, unknown>>;

  test('has what the type rich needs, with sizes as numbers', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
      expect(answer[name]).toBeTypeOf('number');
    }
  });

  test('is a quotation and a frame that a blog keeps, without a hash', () => {
    expect(answer.html).toMatch(
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/example\.org\/timeline\/">[^<>]+<\/a><\/blockquote><iframe src="https:\/\/example\.org\/timeline\/\?embed=1" [^<>]+><\/iframe>$/,
    );
    expect(answer.html).toContain('&quot;peace&quot;');
    expect(String(answer.html).replaceAll('&#39;', '')).not.toContain('#');
  });
});
