import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFrames } from './afterFrames.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function drawFrame(): void {
  for (const act of frames.splice(0)) act();
}

it('acts once, behind the second frame', () => {
  const act = vi.fn();
  afterFrames(2, act);
  drawFrame();
  vi.advanceTimersByTime(20);
  expect(act).not.toHaveBeenCalled();
  drawFrame();
  vi.advanceTimersByTime(20);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

it('does not wait for the frames of a tab that is not seen', () => {
  const act = vi.fn();
  afterFrames(2, act);
  vi.advanceTimersByTime(199);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
});
