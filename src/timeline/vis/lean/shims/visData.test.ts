import fc from 'fast-check';
import { DataSet as Original } from 'vis-data';
import { describe, expect, test } from 'vitest';
import { DataSet } from './visData.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const entries = fc.uniqueArray(fc.record({ id, order: fc.integer() }), { selector: (e) => e.id });
const call = fc.oneof(
  fc.record({ name: fc.constant('add' as const), value: entries }),
  fc.record({ name: fc.constant('update' as const), value: entries }),
  fc.record({ name: fc.constant('remove' as const), value: fc.uniqueArray(id) }),
);

/** Written to by the original. */
interface Row {
  id: string;
  order: number;
}

describe('the stand-in for the DataSet of vis-data', () => {
  test('holds the same, and tells the same of what changes', () => {
    fc.assert(
      fc.property(entries, fc.array(call, { maxLength: 8 }), (start, calls) => {
        const ours = new DataSet<Row>(start);
        const theirs = new Original<Row>(start);
        const told: unknown[] = [];
        const toldTheirs: unknown[] = [];
        for (const change of ['add', 'update', 'remove'] as const) {
          ours.on(change, (event, { items }) => told.push([event, ...items]));
        }
        theirs.on('*', (event, payload) => toldTheirs.push([event, ...(payload?.items ?? [])]));
        for (const { name, value } of calls) {
          const attempts = [ours, theirs].map((set) => {
            try {
              Reflect.apply(Reflect.get(set, name), set, [value]);
              return 'done';
            } catch {
              return 'refused';
            }
          });
          expect(attempts[0]).toBe(attempts[1]);
          expect(ours.length).toBe(theirs.length);
          expect(ours.getIds()).toEqual(theirs.getIds());
          for (const one of ours.getIds()) expect(ours.get(one)).toEqual(theirs.get(one));
        }
        expect(ours.getIds({ order: 'order' })).toEqual(theirs.getIds({ order: 'order' }));
        expect(told).toEqual(toldTheirs);
      }),
    );
  });

  test('tells nothing to who does not listen any more', () => {
    const set = new DataSet<Row>();
    const told: unknown[] = [];
    const listener = (change: string) => told.push(change);
    set.on('add', listener);
    set.off('add', listener);
    set.add([{ id: 'a', order: 1 }]);
    expect(told).toEqual([]);
    expect(set.get('b')).toBeNull();
  });
});
