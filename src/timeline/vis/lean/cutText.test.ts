import { describe, expect, test } from 'vitest';
import { cut, cutMethods } from './cutText.ts';

const TEXT = `class Chart {
  draw(
    width,
  ) {
    if (width) {
      this.pan();
    }
  }

  pan() {
    return 1;
  }
}
`;

describe('a piece of text', () => {
  test('is replaced from its beginning up to its end', () => {
    expect(cut('a from b to c', { from: 'from', to: 'to', put: 'put ' })).toBe('a put to c');
  });

  test('leaves its lines behind, so that all others keep their numbers', () => {
    expect(cut('from\n\nto', { from: 'from', to: 'to', put: '' })).toBe('\n\nto');
  });

  test('that is missing, stands there twice or lacks its end is refused', () => {
    const piece = { from: 'from', to: 'to', put: '' };
    expect(() => cut('', piece)).toThrow('vis-timeline should hold this text once: from');
    expect(() => cut('from from to', piece, 'Hammer')).toThrow(
      'Hammer should hold this text once: from',
    );
    expect(() => cut('from', piece)).toThrow('After "from", vis-timeline lacks this text: to');
  });
});

describe('methods of a class', () => {
  test('are left out, emptied or replaced, and the lines keep their numbers', () => {
    const rest = cutMethods(TEXT, { name: 'Chart', gone: ['pan'], idle: ['draw'] });
    expect(rest.split('\n').filter(Boolean)).toEqual(['class Chart {', 'draw() {}', '}']);
    expect(rest.split('\n')).toHaveLength(TEXT.split('\n').length);
    const other = cutMethods(TEXT, { name: 'Chart', instead: { pan: 'pan() { return 2; }' } });
    expect(other).toContain('pan() { return 2; }');
  });

  test('that are missing are refused', () => {
    expect(() => cutMethods(TEXT, { name: 'Chart', gone: ['zoom'] })).toThrow(
      'Chart of vis-timeline lacks zoom.',
    );
    expect(() => cutMethods(TEXT, { name: 'Axis' })).toThrow('vis-timeline lacks the class Axis.');
  });
});
