import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from '@playwright/test';
import { oembedMarkup } from '../../src/export/embedSnippet.ts';
import { wordPressEmbed } from '../hosts/wordPress.ts';
import { type SiteServer, startServer } from '../site/server.ts';
import { eventsOf, expect } from './timelinePage.ts';

/** The pages in `hosts/`: each treats a frame as one kind of host does. */
export type HostName =
  | 'plain'
  | 'wordpress'
  | 'canvas'
  | 'tinymce'
  | 'brightspace'
  | 'strict'
  | 'pair';

/** A host's page with the timeline in it. */
export interface HostPage {
  readonly page: Page;
  /** Errors of scripts and breaches of policies, on the host's page and in its frames. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** The text of a host's page with the timeline at an address. */
export function hostHtml(name: HostName, timeline: string): string {
  const html = readFileSync(join(import.meta.dirname, '..', 'hosts', `${name}.html`), 'utf8');
  const answer = oembedMarkup({ address: timeline, title: 'Timeline', width: 960, height: 300 });
  const wordPress = wordPressEmbed(answer);
  return (
    html
      .replaceAll('{{embed}}', wordPress.html)
      // A script of an unknown type is none.
      .replaceAll('{{script}}', wordPress.hasScript ? 'text/javascript' : 'not-loaded')
      .replaceAll('{{timeline}}', timeline)
      .replaceAll('{{origin}}', new URL(timeline).origin)
  );
}

/** Opens a host of another site than the timeline, for a fresh visitor, and hands it over. */
export async function withHost(
  browser: Browser,
  site: SiteServer,
  { name, query = '?embed=1' }: { readonly name: HostName; readonly query?: string },
  use: (host: HostPage) => Promise<void>,
): Promise<void> {
  const server = await startServer({ pages: { '/lesson': hostHtml(name, site.url + query) } });
  const context = await browser.newContext({ viewport: { width: 1240, height: 800 } });
  const page = await context.newPage();
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('noteViolation', (what: string) => errors.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = Reflect.get(window, 'noteViolation') as (what: string) => void;
      note(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  try {
    // Another name for this machine makes the host another site than the frame.
    await page.goto(`${server.origin.replace('localhost', '127.0.0.1')}/lesson`);
    await use({ page, errors, requests });
  } finally {
    await context.close();
    await server.close();
  }
}

/** The frame of the timeline, however deep, once its events can be clicked. */
export async function timelineIn(page: Page, site: SiteServer, index = 0): Promise<Frame> {
  const frames = () => page.frames().filter((frame) => frame.url().startsWith(site.url));
  await expect.poll(() => frames().length).toBeGreaterThan(index);
  const frame = frames()[index];
  if (!frame) throw new Error('no frame with the timeline');
  await expect(eventsOf(frame).first()).toBeVisible();
  return frame;
}

/** What a guest must never change on the page around it. */
export async function hostState(page: Page) {
  return page.evaluate(() => ({
    scroll: [scrollX, scrollY],
    steps: history.length,
    address: location.href,
    title: document.title,
    focus: document.activeElement?.id || document.activeElement?.tagName,
  }));
}

/** Scrolls the host's page so that the lower part of the frame is off the screen. */
export async function cutOff(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.getElementById('timeline');
    if (frame) scrollTo(0, frame.offsetTop - 420);
  });
}
