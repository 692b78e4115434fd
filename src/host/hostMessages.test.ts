import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightMessages, isReady, linkMessage, readGoto, selectedMessage } from './hostMessages.ts';

const PAGE = { address: 'https://example.org/t/?embed=1', secret: null };

describe('a height', () => {
  test('is sent to WordPress only with the secret that it gave', () => {
    const withSecret = heightMessages(560, { ...PAGE, secret: 'k3Jx9QpLm2' });
    expect(withSecret.at(-1)).toEqual({ message: 'height', value: 560, secret: 'k3Jx9QpLm2' });
    expect(heightMessages(560, PAGE)).toEqual(withSecret.slice(0, -1));
  });

  test('is the same number in every dialect', () => {
    const all = heightMessages(420, PAGE).map((message) =>
      typeof message === 'string' ? (JSON.parse(message) as Record<string, unknown>) : message,
    );
    expect(all.map(({ height }) => height)).toEqual([420, 420, 420, 420]);
  });
});

describe('the message that WordPress is listening', () => {
  const ready = { message: 'ready', secret: 'k3Jx9QpLm2' };

  test('is recognised by the secret', () => {
    expect(isReady(ready, 'k3Jx9QpLm2')).toBe(true);
    expect(isReady(ready, 'another')).toBe(false);
    expect(isReady({ message: 'ready', secret: null }, null)).toBe(false);
    expect(isReady({ ...ready, message: 'height' }, 'k3Jx9QpLm2')).toBe(false);
  });

  test('is recognised in nothing else, and no data makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (data) => {
        expect(isReady(data, 'k3Jx9QpLm2')).toBe(false);
      }),
    );
  });
});

test('a page without an address of its own sends none', () => {
  const resizing = (address: string | null) =>
    heightMessages(420, { address, secret: null }).filter((message) =>
      JSON.stringify(message).includes('iframe.resize'),
    );
  expect(resizing(PAGE.address)).toHaveLength(1);
  expect(resizing(null)).toEqual([]);
});

test('a link carries the secret', () => {
  expect(linkMessage('https://example.org/t/', 'abc')).toEqual({
    message: 'link',
    value: 'https://example.org/t/',
    secret: 'abc',
  });
});

test('closing an event is reported as well', () => {
  expect(selectedMessage(null)).toEqual({
    type: 'timeline:selected',
    event: null,
    title: null,
    date: null,
  });
});

describe('a request from a page', () => {
  test('asks for an event, or for the open one to be closed', () => {
    expect(readGoto({ type: 'timeline:goto', event: 'talks' })).toEqual({ event: 'talks' });
    expect(readGoto({ type: 'timeline:goto', event: null })).toEqual({ event: null });
  });

  test('is recognised in nothing else, and no data makes it throw', () => {
    const almost = fc.record(
      { type: fc.oneof(fc.constant('timeline:goto'), fc.anything()), event: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost), (data) => {
        const asked = readGoto(data);
        if (asked === null) return;
        expect(Reflect.get(Object(data), 'type')).toBe('timeline:goto');
        expect(asked.event === null || typeof asked.event === 'string').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
