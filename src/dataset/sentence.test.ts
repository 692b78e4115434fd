import { expect, test } from 'vitest';
import { asSentence } from './sentence.ts';

test.each([
  ['A lighthouse', 'A lighthouse.'],
  ['A lighthouse.', 'A lighthouse.'],
  ['Who lit it?', 'Who lit it?'],
  ['And then…', 'And then…'],
])('“%s” ends as “%s”', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
