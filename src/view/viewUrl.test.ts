import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW, HANDOUTS, ROWS, THEMES, VIEWS, type ViewState } from './viewState.ts';
import { formatView, parseView } from './viewUrl.ts';

const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
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
  keys: fc.constantFrom('on', 'off'),
});

test('an empty address is the default view', () => {
  expect(parseView('')).toEqual(DEFAULT_VIEW);
});

test('the default view leaves the address empty', () => {
  expect(formatView(DEFAULT_VIEW, '')).toBe('');
  expect(formatView(DEFAULT_VIEW, '?event=talks&scale=true&view=list&category=sport')).toBe('');
});

test('any view survives the way through an address', () => {
  fc.assert(
    fc.property(view, (shown) => {
      expect(parseView(formatView(shown, ''))).toEqual(shown);
    }),
  );
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(() => parseView(search)).not.toThrow();
      expect(() => formatView(parseView(search), search)).not.toThrow();
    }),
  );
});

test('each field is read on its own: nonsense in one leaves the others', () => {
  expect(parseView('?scale=sideways&event=talks&document=%20&category=,&view=list')).toEqual({
    ...DEFAULT_VIEW,
    event: 'talks',
    view: 'list',
  });
});

test('parameters of others are kept', () => {
  expect(formatView({ ...DEFAULT_VIEW, event: 'talks' }, '?lang=en&event=old')).toBe(
    '?lang=en&event=talks',
  );
});
