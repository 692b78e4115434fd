import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOf, lastDayOf, type PartialDay } from '../dataset/partialDay.ts';
import { DEFAULT_VIEW, HANDOUTS, ROWS, THEMES, VIEWS, type ViewState } from './viewState.ts';
import { formatView, parseView } from './viewUrl.ts';

const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const partialDay = fc
  .constantFrom('1953', '2018-02', '2018-02-09')
  .map((iso): PartialDay => ({ iso, first: firstDayOf(iso), last: lastDayOf(iso) }));
const view: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  event: fc.option(word),
  document: fc.option(word),
  scale: fc.constantFrom('gaps', 'true'),
  rows: fc.constantFrom(...ROWS),
  q: fc.string().map((text) => text.trim()),
  category: ids,
  source: ids,
  status: ids,
  handout: fc.constantFrom(...HANDOUTS),
  theme: fc.constantFrom(...THEMES),
  from: fc.option(partialDay),
  to: fc.option(partialDay),
  keys: fc.constantFrom('on', 'off', 'host'),
  idle: fc.oneof(fc.constant(0), fc.integer({ min: 10, max: 3600 })),
  embed: fc.boolean(),
  lang: fc.constant('en'),
  present: fc.boolean(),
  step: fc.nat(9999),
  page: fc.nat(9999),
  tour: ids,
  prompts: fc.boolean(),
  quiz: fc.nat(12),
  order: ids,
  why: fc.array(fc.record({ event: id, words: fc.stringMatching(/^[^\n\r\u2028\u2029]*[^\s]$/) }), {
    maxLength: 3,
  }),
  reveal: fc.boolean(),
  notes: fc.boolean(),
});

test('an empty address is the default view', () => {
  expect(parseView('')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
});

test('the default view leaves the address empty', () => {
  expect(formatView(DEFAULT_VIEW, '')).toBe('');
  expect(formatView(DEFAULT_VIEW, '?event=talks&scale=true&view=list&category=sport')).toBe('');
});

test('any view survives the way through an address', () => {
  fc.assert(
    fc.property(view, (shown) => {
      expect(parseView(formatView(shown, ''))).toEqual({ view: shown, ignored: [] });
    }),
  );
});

test('no address throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(() => parseView(search)).not.toThrow();
      expect(() => formatView(parseView(search).view, search)).not.toThrow();
    }),
  );
});

test('each field is read on its own: an invalid one leaves the others', () => {
  expect(parseView('?scale=sideways&event=talks&document=%20&category=,&view=list')).toEqual({
    view: { ...DEFAULT_VIEW, event: 'talks', view: 'list' },
    ignored: [{ name: 'scale', value: 'sideways' }],
  });
});

test('parameters of others are kept', () => {
  expect(formatView({ ...DEFAULT_VIEW, event: 'talks' }, '?course=7b&event=old')).toBe(
    '?course=7b&event=talks',
  );
});

test('parameters of others are not reported', () => {
  expect(parseView('?course=7b&fbclid=x').ignored).toEqual([]);
});

test.each([
  ['?from=2018&to=2018-02-09', '2018', '2018-02-09'],
  ['?from=2018-02-29&to=2018-13', null, null],
  ['?from=-0000&to=18', null, null],
  ['?from=-0479&to=0000', '-0479', '0000'],
])('%s is the stretch from %s to %s', (search, from, to) => {
  const { view } = parseView(search);
  expect([view.from?.iso ?? null, view.to?.iso ?? null]).toEqual([from, to]);
});

test.each([
  ['?embed', true],
  ['?embed=1', true],
  ['?embed=0', false],
  ['?embed=yes', false],
])('%s is a frame: %s', (search, embed) => {
  expect(parseView(search).view.embed).toBe(embed);
});

test('a language is recognised by its first part', () => {
  expect(parseView('?lang=en-GB').ignored).toEqual([]);
  expect(parseView('?lang=ko').ignored).toEqual([{ name: 'lang', value: 'ko' }]);
});

test.each(['-1', '1.5', '1e3', '12345', 'two'])('step=%s is no step', (step) => {
  expect(parseView(`?step=${step}`)).toEqual({
    view: DEFAULT_VIEW,
    ignored: [{ name: 'step', value: step }],
  });
});

test.each(['9', '3601', '-60', '1e2', 'soon', '60s'])('idle=%s is no time', (idle) => {
  expect(parseView(`?idle=${idle}`)).toEqual({
    view: DEFAULT_VIEW,
    ignored: [{ name: 'idle', value: idle }],
  });
});

test.each([
  ['10', 10],
  ['3600', 3600],
  ['0', 0],
])('idle=%s is read', (idle, seconds) => {
  expect(parseView(`?idle=${idle}`)).toEqual({
    view: { ...DEFAULT_VIEW, idle: seconds },
    ignored: [],
  });
});
