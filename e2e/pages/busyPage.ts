import type { Page } from '@playwright/test';

/** What a page did while something went on. */
export interface Watched {
  /** The longest time in which it answered nothing, in milliseconds. */
  readonly longestPause: number;
  /** Addresses that it asked, outside of its own site. */
  readonly asked: readonly string[];
  /** Whether something that is no script of the page has run. */
  readonly isHacked: boolean;
}

/** Watches a page while something goes on: whether it stays usable, asks somebody else, or runs what is not its own. */
export async function watched(
  page: Page,
  site: string,
  run: () => Promise<void>,
): Promise<Watched> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    const state = { last: performance.now(), longest: 0 };
    Object.assign(window, { pauses: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 20);
  });
  await run();
  const [longestPause, isHacked] = await page.evaluate(() => {
    const { pauses } = window as unknown as { pauses: { longest: number } };
    return [pauses.longest, 'hacked' in window] as const;
  });
  return { longestPause, asked, isHacked };
}
