import { expect, test } from 'vitest';
import { COMPARE, type Dataset } from '../dataset/dataset.ts';
import { knownView } from './knownView.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';
import { parseView } from './viewUrl.ts';

const DATASET = {
  events: [{ id: 'talks' }, { id: 'games' }],
  documents: [{ id: 'd1' }, { id: 'd2' }],
  categories: [{ id: 'sport' }],
  redirects: { events: { 'old-talks': 'talks' }, documents: { old: 'd1' } },
  tours: [{ id: 'short', stops: [{ event: 'games', line: '' }] }],
} as unknown as Dataset;

function known(search: string) {
  return knownView(DATASET, parseView(search));
}

function viewWith(part: Partial<ViewState>): ViewState {
  return { ...DEFAULT_VIEW, ...part };
}

test('a view that the dataset knows entirely is unchanged', () => {
  const search = '?event=talks&document=d2&category=sport&source=d1,d2&status=planned';
  expect(known(search)).toEqual(parseView(search));
  expect(known(`?event=talks&document=${COMPARE}`).ignored).toEqual([]);
});

test('links with former ids lead to what was renamed', () => {
  expect(known('?event=old-talks&document=old&source=old,d2')).toEqual({
    view: viewWith({ event: 'talks', document: 'd1', source: ['d1', 'd2'] }),
    ignored: [],
  });
});

test('unknown ids are left out one by one, and reported', () => {
  expect(known('?event=nowhere&document=d9&category=sport,chess&source=d9&status=said')).toEqual({
    view: viewWith({ category: ['sport'] }),
    ignored: [
      { name: 'event', value: 'nowhere' },
      { name: 'document', value: 'd9' },
      { name: 'category', value: 'chess' },
      { name: 'source', value: 'd9' },
      { name: 'status', value: 'said' },
    ],
  });
});

test('a stretch that ends before it begins is dropped', () => {
  expect(known('?from=2018-05&to=2018-02')).toEqual({
    view: DEFAULT_VIEW,
    ignored: [
      { name: 'from', value: '2018-05' },
      { name: 'to', value: '2018-02' },
    ],
  });
});

test('a stretch may end in the month or year in which it begins', () => {
  expect(known('?from=2018-02-09&to=2018').view).toEqual(
    viewWith({
      from: { iso: '2018-02-09', first: '2018-02-09', last: '2018-02-09' },
      to: { iso: '2018', first: '2018-01-01', last: '2018-12-31' },
    }),
  );
});

test('a tour is one of the dataset, or the known events among those named', () => {
  expect(known('?tour=short').view.tour).toEqual(['short']);
  expect(known('?tour=games,chess,%20talks,games')).toEqual({
    view: viewWith({ tour: ['games', 'talks'] }),
    ignored: [{ name: 'tour', value: 'chess' }],
  });
  expect(known('?tour=games,old-talks').view.tour).toEqual(['games', 'talks']);
  expect(known('?tour=nowhere')).toEqual({
    view: DEFAULT_VIEW,
    ignored: [{ name: 'tour', value: 'nowhere' }],
  });
});
