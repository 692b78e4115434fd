// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { renderStaticPage } from '../static/staticPage.tsx';
import { dataset, openApp } from './fixtures/openApp.tsx';

/** A corpus of which everything is still a draft. */
const nothing = { ...dataset, events: [], documents: [], tours: [] };

test.each([
  '?view=list',
  '?view=documents',
  '?view=handout',
  '?embed',
  '?present',
  '?notes',
  '?quiz',
])('%s of a corpus without a sound event is a page all the same', (query) => {
  openApp(query, nothing);
  expect(document.body.textContent).not.toBe('');
  expect(document.body.textContent).not.toMatch(/went wrong|failed|undefined|NaN/i);
});

test('so is the page without scripts', () => {
  expect(renderStaticPage(nothing, null)).toContain(dataset.title);
});
