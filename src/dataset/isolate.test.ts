import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test.each(['Lamp lit', 'Ψηφίσματα, 「朝鮮」', 'Москва – 1953', '', '12:30 🙂'])(
  'text that runs from left to right is unchanged: %s',
  (text) => {
    expect(isolate(text)).toBe(text);
  },
);

test.each(['שלום', 'a معاهدة b', 'abc \u202Ecba', 'a \u200Fb', 'ߒߞߏ', '\u{1E900}', '\u{10900}'])(
  'text that can change the direction is isolated: %s',
  (text) => {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`);
  },
);
