import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReaderHeights, scrollerFor } from './useScroller.ts';

const ROOMY: ReaderHeights = {
  reader: 660,
  frame: 190,
  intro: 100,
  tabs: 50,
  sentence: 100,
  line: 25,
};

test('the document scrolls by itself if its sentence fits below the account of the date', () => {
  expect(scrollerFor(ROOMY, false)).toBe('document');
});

test('a long account of the date scrolls with the document', () => {
  expect(scrollerFor({ ...ROOMY, intro: 250 }, false)).toBe('body');
});

test('if the head leaves too little room, everything scrolls', () => {
  expect(scrollerFor({ ...ROOMY, reader: 400 }, false)).toBe('body');
  expect(scrollerFor({ ...ROOMY, reader: 260 }, false)).toBe('all');
});

test('a sheet has a single scroller', () => {
  expect(scrollerFor(ROOMY, true)).toBe('body');
  expect(scrollerFor({ ...ROOMY, reader: 260 }, true)).toBe('all');
});

test('a sentence too long for any screen leaves the title in place', () => {
  expect(scrollerFor({ ...ROOMY, reader: 900, sentence: 2000 }, false)).toBe('document');
});

test('less height never keeps more in place, and the scroller shows the sentence', () => {
  const order = ['all', 'body', 'document'];
  const height = fc.nat(1000);
  const record = {
    reader: height,
    frame: height,
    intro: height,
    tabs: height,
    sentence: height,
    line: fc.nat(40),
  };
  fc.assert(
    fc.property(fc.record(record), fc.nat(400), fc.boolean(), (heights, more, isSheet) => {
      const low = scrollerFor(heights, isSheet);
      const high = scrollerFor({ ...heights, reader: heights.reader + more }, isSheet);
      // A higher reader may need to show more of a long sentence, so only sentences that fit are
      // compared.
      if (heights.sentence + 4 * heights.line <= heights.reader * 0.4)
        expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low));
      const { reader, frame, intro, tabs, sentence } = heights;
      const room = reader - frame - tabs - (low === 'document' ? intro : 0);
      if (low !== 'all') expect(room).toBeGreaterThanOrEqual(Math.min(sentence, reader * 0.4));
    }),
  );
});
