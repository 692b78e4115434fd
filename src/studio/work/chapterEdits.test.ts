import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../compile/compilePreview.ts';
import { corpusOf } from './corpusOf.ts';
import { beginChapter, coverDate, removeChapter, setTimeline, whyNoChapter } from './edits.ts';

import { readTimeline } from './fields.ts';
import type { Folder } from './folder.ts';
import { exampleFolder } from './newFolder.ts';

const one = setTimeline(
  setTimeline(exampleFolder(), ['chapters'], [{ id: 'all', title: 'All', when: '1931/2021' }]),
  ['scope'],
  '1931/2021',
);

const written = (folder: Folder) =>
  readTimeline(folder).chapters.map(({ title, when }) => `${title}: ${when}`);
const problemsOf = async (folder: Folder) =>
  compilePreview(await corpusOf(folder))
    .problems.filter(({ file }) => file === 'corpus.yml')
    .map(({ message }) => message);

describe('a chapter that begins', () => {
  test.each([
    ['1950', ['All: 1931/1949', 'Later: 1950/2021']],
    ['1932', ['All: 1931', 'Later: 1932/2021']],
    ['2021', ['All: 1931/2020', 'Later: 2021']],
    ['2019-03', ['All: 1931/2019-02', 'Later: 2019-03/2021']],
    ['2019-01', ['All: 1931/2018-12', 'Later: 2019-01/2021']],
    ['2019-03-01', ['All: 1931/2019-02-28', 'Later: 2019-03-01/2021']],
    ['1931-01-02', ['All: 1931/1931-01-01', 'Later: 1931-01-02/2021']],
  ])('in %s parts the one that goes on then', async (from, chapters) => {
    const parted = beginChapter(one, { title: 'Later', from });
    expect(written(parted)).toEqual(chapters);
    expect(await problemsOf(parted)).toEqual([]);
  });

  test.each([
    ['1931', 'A chapter begins then already.'],
    ['1931-01-01', 'A chapter begins then already.'],
    ['', 'Write a year'],
    ['1950/1960', 'Write a year'],
    ['1950~', 'Write a year'],
    ['2019-02-30', 'Write a year'],
  ])('is refused in “%s”, and it is said why', (from, why) => {
    expect(whyNoChapter(one, from)).toContain(why);
    expect(() => beginChapter(one, { title: 'Later', from })).toThrow(why);
  });

  const apart = setTimeline(
    one,
    ['chapters'],
    [
      { id: 'first', title: 'First', when: '1931' },
      { id: 'second', title: 'Second', when: '2019-03/2019' },
    ],
  );

  test.each([
    ['1950', ['First: 1931', 'New: 1950/2019-02', 'Second: 2019-03/2019']],
    ['2019-02-28', ['First: 1931', 'New: 2019-02-28/2019-02', 'Second: 2019-03/2019']],
    ['1911', ['New: 1911/1930', 'First: 1931', 'Second: 2019-03/2019']],
    ['2020', ['First: 1931', 'Second: 2019-03/2019', 'New: 2020/2021']],
    ['2030', ['First: 1931', 'Second: 2019-03/2019', 'New: 2030']],
  ])('in %s, where none goes on, goes on until the next one', async (from, chapters) => {
    const begun = beginChapter(apart, { title: 'New', from });
    expect(written(begun)).toEqual(chapters);
    expect(await problemsOf(begun)).toEqual([]);
  });

  test('goes away again, and the one before it goes on over its time', () => {
    const three = ['1950', '1970'].reduce(
      (folder, from) => beginChapter(folder, { title: `From ${from}`, from }),
      one,
    );
    expect(written(three)).toEqual([
      'All: 1931/1949',
      'From 1950: 1950/1969',
      'From 1970: 1970/2021',
    ]);
    expect(written(removeChapter(three, 'from-1950'))).toEqual([
      'All: 1931/1969',
      'From 1970: 1970/2021',
    ]);
    expect(written(removeChapter(three, 'all'))).toEqual([
      'From 1950: 1931/1969',
      'From 1970: 1970/2021',
    ]);
    expect(() => removeChapter(one, 'all')).toThrow('at least one');
  });
});

test('whatever is begun and removed, the chapters stay in order and apart', async () => {
  const year = fc.integer({ min: 1925, max: 2025 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
  const from = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
  );
  const step = fc.oneof(
    from.map((time) => ({ time })),
    fc.nat(5).map((place) => ({ place })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (steps) => {
      let folder = one;
      for (const done of steps) {
        if ('time' in done) {
          if (whyNoChapter(folder, done.time) !== null) continue;
          folder = beginChapter(folder, { title: `Since ${done.time}`, from: done.time });
        } else {
          const { chapters } = readTimeline(folder);
          const own = chapters[done.place];
          if (own && chapters.length > 1) folder = removeChapter(folder, own.id);
        }
      }
      expect(await problemsOf(folder)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a date before all chapters widens the first, one behind them the last, one within none', () => {
  const two = beginChapter(one, { title: 'Later', from: '1950' });
  expect(written(coverDate(two, '1911-05-03'))).toEqual(['All: 1911/1949', 'Later: 1950/2021']);
  expect(written(coverDate(two, '2030'))).toEqual(['All: 1931/1949', 'Later: 1950/2030']);
  expect(readTimeline(coverDate(two, '2030')).scope).toBe('1931/2030');
  expect(coverDate(two, '1960')).toBe(two);
  expect(coverDate(two, 'no date')).toBe(two);
});
