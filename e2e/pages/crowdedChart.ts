import type { CDPSession, Page } from '@playwright/test';
import { testOfLarge } from '../site/largeSite.ts';

export const EVENTS = 2000;

/** Tests of a chart that cannot show each of its events by itself. */
export const test = testOfLarge({ events: EVENTS, documents: 100, seed: 1 });

/** What the chart shows: for each label its place as it is seen, and how many events it stands for. */
export async function labelsOf(page: Page) {
  return page.locator('.timeline-host .event-label').evaluateAll((buttons) =>
    (buttons as HTMLElement[]).map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const { event, first, count } = button.dataset;
      return { event, first, count: Number(count ?? 1), left, right, top, bottom };
    }),
  );
}

/** How many events the chart shows, by themselves or counted. */
export async function sumOf(page: Page): Promise<number> {
  return (await labelsOf(page)).reduce((sum, { count }) => sum + count, 0);
}

export async function zoomIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
}

/** The event that has focus, or the first of those that the focused label counts. */
export async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { event, first } = (document.activeElement as HTMLElement).dataset;
    return event ?? first;
  });
}

/** How many buttons of numbers there are in memory, on the page or not, after a collection. */
export async function numbersInMemory(client: CDPSession): Promise<number> {
  const { result } = await client.send('Runtime.evaluate', {
    expression: 'HTMLButtonElement.prototype',
  });
  const { objects } = await client.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const counted = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.filter((one) => one.dataset.count).length; }',
    returnByValue: true,
  });
  return Number(counted.result.value);
}
