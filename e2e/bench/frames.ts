import type { Page } from '@playwright/test';
import type { Subject } from './subject.ts';

/** How long the frames of a movement took, milliseconds. */
export interface FrameTimes {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** How long each movement goes on, milliseconds. */
const DURATION = 3000;
const STEP = 16;

/** How long a page may hang before it is given up, milliseconds. */
const PATIENCE = 60_000;

/** The frames of dragging a chart to and fro; `null` when the page hangs. */
export async function framesOfPan(page: Page, { chart }: Subject): Promise<FrameTimes | null> {
  const { x, y } = await middleOf(page, chart);
  return framesWhile(page, async (mouse) => {
    mouse('mousePressed', x, y);
    await moving((turn) => mouse('mouseMoved', x + 250 * Math.sin(turn / 12), y));
    mouse('mouseReleased', x, y);
  });
}

/** The frames of zooming in and out with the wheel; `null` when the page hangs. */
export async function framesOfZoom(
  page: Page,
  { chart, zoomKey }: Subject,
): Promise<FrameTimes | null> {
  const { x, y } = await middleOf(page, chart);
  return framesWhile(page, (mouse) =>
    moving((turn) =>
      mouse('mouseWheel', x, y, {
        deltaX: 0,
        deltaY: Math.floor(turn / 20) % 2 ? 120 : -120,
        modifiers: zoomKey ? 2 : 0,
      }),
    ),
  );
}

type Mouse = (type: string, x: number, y: number, more?: object) => void;

/**
 * Counts animation frames while something moves. Events are sent without waiting for their effect,
 * as a hand does; a page that hangs gives one long frame.
 */
async function framesWhile(
  page: Page,
  move: (mouse: Mouse) => Promise<void>,
): Promise<FrameTimes | null> {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'frameTimes', times);
    const tick = (now: number) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const client = await page.context().newCDPSession(page);
  const sent: Promise<unknown>[] = [];
  await move((type, x, y, more = {}) => {
    const event = { type, x, y, button: 'left', buttons: 1, clickCount: 1, ...more };
    const isWheel = type === 'mouseWheel';
    sent.push(
      client
        .send('Input.dispatchMouseEvent', {
          ...(event as Parameters<typeof client.send<'Input.dispatchMouseEvent'>>[1] & object),
          ...(isWheel ? { button: 'none', buttons: 0 } : {}),
        } as never)
        .catch(() => undefined),
    );
  });
  const read = Promise.all(sent).then(() =>
    page.evaluate(() => Reflect.get(window, 'frameTimes') as number[]),
  );
  const times = await Promise.race([read, hangs()]);
  if (times === null) return null;
  await client.detach();
  return summary(times.slice(1).map((time, index) => time - (times[index] ?? time)));
}

function hangs(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE).unref());
}

async function moving(step: (turn: number) => void): Promise<void> {
  const end = Date.now() + DURATION;
  for (let turn = 0; Date.now() < end; turn += 1) {
    step(turn);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

async function middleOf(page: Page, chart: string) {
  const box = await page.locator(chart).boundingBox();
  if (!box) throw new Error(`No chart: ${chart}`);
  // Between the rows there is nothing to be clicked, low in the chart.
  return { x: box.x + box.width / 2, y: box.y + box.height - 12 };
}

/** The middle, the nineteenth of twenty, and the longest. */
export function summary(values: readonly number[]): FrameTimes {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}
