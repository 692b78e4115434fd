import { afterEach, expect, it } from 'vitest';
import type { Picture } from './about.ts';
import { columnSize, sizesHere, timeStamps } from './matter.ts';
import { MEDIA_IN_PAGE, mediaAddress } from './mediaInPage.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, MEDIA_IN_PAGE);
});

const sizes = [480, 960, 1920].map((width) => ({ address: `${width}.webp`, width, height: 10 }));
const picture: Picture = { file: 'a.png', alt: 'A', caption: null, sizes };

it('a column gets the size that is as wide as it, or the smallest', () => {
  expect(columnSize(sizes)?.width).toBe(960);
  expect(columnSize(sizes.slice(2))?.width).toBe(1920);
  expect(columnSize([])).toBeUndefined();
});

it('a page that holds its files itself shows those, and no others', () => {
  expect(sizesHere(picture)).toEqual(sizes);
  Reflect.set(globalThis, MEDIA_IN_PAGE, { '960.webp': 'data:,' });
  expect(sizesHere(picture)).toEqual([{ address: 'data:,', width: 960, height: 10 }]);
  expect(mediaAddress('talk.mp3')).toBeNull();
});

it('times are read with and without hours, and other brackets are text', () => {
  const text = '[00:01:12] One [2:05] two [12] three [1:75:00] four [00:00:01.5]';
  expect(
    timeStamps(text).map(({ start, end, seconds }) => [text.slice(start, end), seconds]),
  ).toEqual([
    ['[00:01:12]', 72],
    ['[2:05]', 125],
    ['[00:00:01.5]', 1],
  ]);
});
