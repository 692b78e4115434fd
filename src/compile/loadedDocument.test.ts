import { describe, expect, it } from 'vitest';
import type { Omission } from '../dataset/dataset.ts';
import { foldText } from './foldedText.ts';
import { locate } from './loadedDocument.ts';
import { placeAt, printProblem, settle } from './problem.ts';

const PLACE = { file: 'events.yml', line: 12, column: 14 };

function setup(text: string, quote: string, before?: string, omissions: readonly Omission[] = []) {
  const document = { id: 'letter', text: foldText(text), omissions };
  const { value: span, problems } = locate(document, { quote, before }, PLACE);
  return { span, message: settle(problems).map(printProblem).join('\n') };
}

describe('a quote that cannot be located is explained:', () => {
  it('nothing is reported when it is found', () => {
    expect(setup('The lamp is lit.', 'lamp')).toEqual({ span: { start: 4, end: 8 }, message: '' });
  });

  it('the nearest text is named with its likeness in percent, rounded down, and its line', () => {
    const { span, message } = setup('Fog.\r\n\r\nThe lamp is lit.', 'The lamb is lit.');
    expect(span).toBeNull();
    expect(message).toBe(
      'events.yml:12:14 QUOTE_ORPHANED “The lamb is lit.” is not in letter. ' +
        'Nearest text (93 % alike, line 3): “The lamp is lit.”. Copy the words exactly.',
    );
    expect(placeAt('letter', 'Fog.\r\n\r\nThe lamp is lit.', 8).line).toBe(3);
  });

  it('a text with nothing like it says so', () => {
    expect(setup('Fog.', 'zzzzzzzzzz').message).toContain('Nothing there is like it.');
  });

  it('every place of an ambiguous quote is told by the words before it', () => {
    const { message } = setup('bell rings. Then a bell. And a bell.', 'bell');
    expect(message).toContain(
      '“bell” occurs 3 times in letter: at the beginning, after “bell rings. Then a”',
    );
    expect(message).toContain('Add “before:” with the words just before the one you mean.');
  });

  it('the words before a place begin with a whole character', () => {
    const lamp = `🛢${'a'.repeat(30)} bell`;
    const { message } = setup(`${lamp}. ${lamp}`, 'bell');
    expect(message.match(/after/g)).toHaveLength(2);
    // Throws on half a character.
    expect(() => encodeURIComponent(message)).not.toThrow();
  });

  it('a quote with the wrong “before” names where it stands', () => {
    const { message } = setup('One bell. Two bell.', 'bell', 'Three');
    expect(message).toContain(
      'is in letter, but not after “Three”: it stands after “One”, after “One bell. Two”.',
    );
  });

  it('a quote in a stretch that is not the article gives the reason of that stretch', () => {
    const omissions = [
      { start: 0, end: 4, reason: 'A menu', begins: 'Menu' },
      { start: 11, end: 15, reason: 'A caption', begins: 'bell' },
    ];
    const { message } = setup('Menu. Lamp bell.', 'bell', undefined, omissions);
    expect(message).toContain('QUOTE_IN_NOISE “bell” stands only in a part of letter');
    expect(message).toContain('(A caption)');
  });
});
