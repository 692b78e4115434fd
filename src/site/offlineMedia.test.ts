import { expect, it } from 'vitest';
import type { DocumentMatter } from '../dataset/about.ts';
import { MEDIA_IN_PAGE } from '../dataset/mediaInPage.ts';
import { withMedia } from './offlineMedia.ts';
import type { SiteFiles } from './siteFile.ts';

const encoder = new TextEncoder();

const FILES: SiteFiles = new Map([
  ['media/a-480.webp', encoder.encode('small')],
  ['media/a-960.webp', encoder.encode('column')],
  ['media/a-2400.webp', encoder.encode('large')],
  ['media/a.pdf', encoder.encode('file')],
]);

/** A page about a document that has this beside its text. */
function offline(page: string, matter: DocumentMatter): string {
  return withMedia(page, [matter], FILES);
}

const SIZES = [480, 960, 2400].map((width) => ({
  address: `media/a-${width}.webp`,
  width,
  height: 9,
}));
const PICTURES = [{ file: 'a.png', alt: 'A', caption: null, sizes: SIZES }];
const PAGE = '<head></head><img alt="A &quot;page&quot;" src="./media/a-960.webp"/>';

function mapIn(page: string): unknown {
  const [, map = ''] = new RegExp(`self\\.${MEDIA_IN_PAGE}=(.*?)</script>`).exec(page) ?? [];
  return JSON.parse(map);
}

it('a page without pictures and recordings stays as it is', () => {
  expect(offline(PAGE, {})).toBe(PAGE);
});

it('each picture is in the page once, in a size for a column, and named where scripts are off', () => {
  const page = offline(PAGE, { pictures: PICTURES });
  expect(mapIn(page)).toEqual({
    'media/a-960.webp': `data:image/webp;base64,${btoa('column')}`,
  });
  expect(page).toContain('<em>[Picture: A &quot;page&quot;]</em>');
  expect(page).not.toContain('./media/');
});

it.each([
  [10_000, ['media/a.pdf']],
  [200_000, []],
])('an original of %i bytes leaves in the page: %j', (size, names) => {
  const original = { file: 'a.pdf', address: 'media/a.pdf', size, changes: [] };
  const link = '<p>It is.<a download="a.pdf" href="./media/a.pdf">Save</a></p>';
  const page = offline(`<head></head>${link}`, { original });
  expect(Object.keys(Object(mapIn(page)))).toEqual(names);
  expect(page).toContain('<p>It is.</p>');
});

it('a recording is in no page, which knows that', () => {
  const recording = { file: 'a.mp3', address: 'media/a.mp3', size: 9 } as const;
  const page = offline(PAGE, { recording: { ...recording, kind: 'audio', type: '' } });
  expect(mapIn(page)).toEqual({});
});
