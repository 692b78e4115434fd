import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status, TimelineEvent } from './dataset.ts';
import { eventName } from './eventName.ts';

function named(label: string, title: string, status: Status = 'happened'): TimelineEvent {
  return { label, title, status, when: { label: 'Monday 27 July 1953' } } as TimelineEvent;
}

test('a name is the date, the visible label and the kind', () => {
  const event = named('Armistice signed', 'The Armistice Agreement is signed');
  expect(eventName(event, 'War and arms')).toBe(
    'Monday 27 July 1953. Armistice signed. War and arms.',
  );
  expect(eventName({ ...event, status: 'planned' }, 'Sport')).toBe(
    'Monday 27 July 1953. Armistice signed. Sport, planned.',
  );
});

test('the label is said exactly once, and the title, which repeats it, never', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
  fc.assert(
    fc.property(word, word, (label, more) => {
      fc.pre(label !== more && !`Monday July War`.includes(label));
      const name = eventName(named(label, `${label} of ${more}`), 'War');
      expect(name.split(label)).toHaveLength(2);
    }),
  );
});
