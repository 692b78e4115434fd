// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LatePart } from './LatePart.tsx';
import { createPart } from './part.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A part that comes or fails when told to. */
function show() {
  let settle: { come: () => void; fail: () => void } = { come: () => {}, fail: () => {} };
  const part = createPart(
    () =>
      new Promise<string>((resolve, reject) => {
        settle = { come: () => resolve('All of it'), fail: () => reject(new Error('offline')) };
      }),
  );
  render(
    <LatePart frame={(words) => <section>{words}</section>} part={part} what="The slides">
      {(content) => <h1>{content}</h1>}
    </LatePart>,
  );
  return {
    come: () => act(async () => settle.come()),
    fail: () => act(async () => settle.fail()),
  };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const shown = () => document.body.querySelector('section')?.textContent ?? '';

test('what comes soon is shown without a word before', async () => {
  const { come } = show();
  await wait(250);
  expect(document.body.textContent).toBe('');
  await come();
  expect(document.body.textContent).toBe('All of it');
});

test('what is late is announced and shown as loading, until it is here', async () => {
  const { come } = show();
  await wait(350);
  expect(screen.getByRole('status').textContent).toBe('Loading the slides …');
  expect(shown()).toBe('Loading the slides …');
  await come();
  expect(document.body.textContent).toBe('All of it');
});

test('what does not come says so, and can be tried again', async () => {
  const { come, fail } = show();
  await fail();
  expect(screen.getByRole('status').textContent).toBe('The slides could not be loaded.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await wait(350);
  expect(shown()).toBe('Loading the slides …');
  await come();
  expect(document.body.textContent).toBe('All of it');
});
