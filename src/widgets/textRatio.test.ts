import { describe, expect, test } from 'vitest';
import { textWidth } from '../compile/textWidth.ts';
import { SAMPLES, textRatio } from './textRatio.ts';

describe('the ratio by which text is wider than worked out', () => {
  test('is 1 where it is as expected, and where a font is narrower', () => {
    expect(textRatio([1, 1.001, 0.999])).toBe(1);
    expect(textRatio([0.87, 0.92])).toBe(1);
  });

  test('is 1 for what the gaps between texts bear', () => {
    expect(textRatio([1, 1.02])).toBe(1);
    expect(textRatio([1, 1.0201])).toBe(1.03);
  });

  test('is that of the text that suffers most, rounded up', () => {
    expect(textRatio([1.242, 1.4253, 1.317])).toBe(1.43);
    expect(textRatio([1.5])).toBe(1.5);
  });

  test.each(SAMPLES)('knows how wide “$text” is', ({ text, kind, em }) => {
    expect(em).toBe(textWidth(text, kind === 'date' ? 400 : 500));
  });
});
