import { test as base, expect } from '../../pages/timelinePage.ts';
import { type SiteServer, startServer } from '../../site/server.ts';
import { findWebKit } from '../browser.mjs';
import { launchWebKit } from './launch.ts';
import type { WebDriver } from './webDriver.ts';

interface WorkerFixtures {
  /** One WebKitGTK for all tests of a worker. */
  readonly webkit: WebDriver;
  /** The built site, whose pages write down what goes wrong in them. */
  readonly site: SiteServer;
}

/** The name of the list of what went wrong, on `window`. */
const FAULTS = 'faults';

/** The driver has no view of the console, so a script that comes first in the page keeps it. */
function watchFaults(name: string): void {
  const faults: string[] = [];
  Reflect.set(window, name, faults);
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words) => faults.push(`${level}: ${words.join(' ')}`);
  }
  const isResource = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement;
  addEventListener(
    'error',
    (event) =>
      faults.push(
        isResource(event.target) ? `not loaded: ${event.target.outerHTML}` : event.message,
      ),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`refused: ${violatedDirective} ${blockedURI}`),
  );
}

export const test = base.extend<object, WorkerFixtures>({
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const paths = findWebKit();
      if (!paths) throw new Error('WebKitGTK is not installed');
      const { driver, close } = await launchWebKit(paths);
      await use(driver);
      await close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const server = await startServer({ firstScript: `(${watchFaults})('${FAULTS}')` });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** What went wrong in the page since it was opened. */
export function faultsIn(webkit: WebDriver): Promise<readonly string[]> {
  return webkit.run((name) => Reflect.get(window, name) as string[], FAULTS);
}

// Everything is drawn by the processor, beside another test.
const PATIENCE = { timeout: 20_000 };

/** Waits until the page holds as many elements as wanted, and what is static has gone. */
export async function expectShown(webkit: WebDriver, selector: string, count = 1): Promise<void> {
  const shown = () =>
    webkit.run(
      (wanted) =>
        document.querySelector('.static') ? -1 : document.querySelectorAll(wanted).length,
      selector,
    );
  await expect.poll(shown, { ...PATIENCE, message: selector }).toBe(count);
}

/** Waits until the middle of the first element that matches is in the window, with nothing over it. */
export async function expectSeen(webkit: WebDriver, selector: string): Promise<void> {
  const isSeen = () =>
    webkit.run((wanted) => {
      const [box] = document.querySelector(wanted)?.getClientRects() ?? [];
      const middle = [
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      ];
      const hit = document.elementFromPoint(middle[0] ?? 0, middle[1] ?? 0);
      return Boolean(box && hit?.closest(wanted));
    }, selector);
  await expect.poll(isSeen, { ...PATIENCE, message: selector }).toBe(true);
}

export { expect };
