import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../view/viewState.ts';
import { askedChart } from './askedChart.ts';

test.each([
  ['', { event: undefined, document: undefined, rows: undefined }],
  [
    '?event=talks&document=letter&rows=category',
    { event: 'talks', document: 'letter', rows: 'category' },
  ],
  [
    '?embed=1&event=+talks+&theme=dark&utm_source=mail',
    { event: 'talks', document: undefined, rows: undefined },
  ],
])('%s asks for all events on the shortened axis', (search, asked) => {
  expect(askedChart(search)).toEqual(asked);
});

test.each([
  '?scale=true',
  '?view=list',
  '?q=bridge',
  '?category=sport',
  '?source=letter',
  '?status=planned',
  '?from=1950',
  '?to=1950&event=talks',
  '?present=1',
  '?present',
  '?notes=1',
  '?quiz=6',
])('%s is left to the app', (search) => {
  expect(askedChart(search)).toBeNull();
});

test('each field of a view is either drawn, or left to the app, or changes nothing in the chart', () => {
  const drawn = ['event', 'document', 'rows', 'embed', 'theme'];
  const idle = ['handout', 'keys', 'idle', 'lang', 'step', 'page', 'tour', 'prompts'];
  const ofQuiz = ['order', 'why', 'reveal'];
  const left = Object.keys(DEFAULT_VIEW).filter((name) => askedChart(`?${name}=1`) === null);
  expect([...drawn, ...idle, ...ofQuiz, ...left].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
});
