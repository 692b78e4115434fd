import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packJson } from '../dataset/pack.ts';
import { LESSONS_DATA, SITE_DATA } from '../dataset/siteData.ts';
import { givenData } from './siteData.ts';

interface FakeScript {
  src?: string;
  onload: () => void;
  readonly remove: () => void;
}

let scripts: FakeScript[];

beforeEach(() => {
  scripts = [];
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => {} }),
    head: { append: (script: FakeScript) => scripts.push(script) },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function give(): void {
  const texts = { here: { a: 'hello' }, files: [] };
  const dataset = packJson({ title: 'A title' });
  window[SITE_DATA] = JSON.stringify({ dataset, texts, lessons: 'assets/lessons-1.js' });
}

test('a page without a script that holds data has none', () => {
  expect(givenData()).toBeNull();
});

test('what a script has left is dataset and texts', () => {
  give();
  expect(givenData()).toMatchObject({
    dataset: { title: 'A title' },
    texts: { here: { a: 'hello' } },
  });
});

test('what is written for lessons is brought when it is asked for', async () => {
  give();
  const lessons = givenData()?.bringLessons();
  expect(scripts.map(({ src }) => src)).toEqual(['./assets/lessons-1.js']);
  window[LESSONS_DATA] = '{"a":{"prompts":[],"notes":"Ask."}}';
  scripts[0]?.onload();
  expect(await lessons).toEqual({ a: { prompts: [], notes: 'Ask.' } });
});

test('where its script is here, as in the offline page, nothing is asked for', async () => {
  give();
  window[LESSONS_DATA] = '{}';
  expect(await givenData()?.bringLessons()).toEqual({});
  expect(scripts).toEqual([]);
});

test('a script that ran and left nothing has failed', async () => {
  give();
  const lessons = givenData()?.bringLessons();
  scripts[0]?.onload();
  await expect(lessons).rejects.toThrow();
});
