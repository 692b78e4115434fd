import type { FrameLocator } from '@playwright/test';
import { chartOf, eventOf, expect, readerOf, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';

/** A page that makes the timeline from the text of its one file, as previews and notebooks do. */
const HOST = `<!doctype html><title>A notebook</title><iframe title="Timeline" width="1200" height="700"></iframe>
<script>
  const frame = document.querySelector('iframe');
  const show = {
    srcdoc: (html) => { frame.srcdoc = html; },
    blob: (html) => { frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' })); },
  }[location.search.slice(1)];
  fetch('/timeline-offline.html').then((file) => file.text()).then(show);
</script>`;

/** Addresses that something in a page leads to. */
function addressesIn(frame: FrameLocator): Promise<readonly string[]> {
  return frame
    .locator('body')
    .evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href).filter(Boolean));
}

for (const kind of ['srcdoc', 'blob']) {
  test(`in a page made as ${kind}, no link leads away, and all can be followed`, async ({
    browser,
  }) => {
    const server = await startServer({ folder: SITE, pages: { '/notebook': HOST } });
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
    await page.goto(`${server.origin}/notebook?${kind}`);
    const frame = page.frameLocator('iframe');
    await expect(chartOf(frame).locator('[data-event]').first()).toBeVisible();
    expect(await addressesIn(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Documents', exact: true }).click();
    const event = eventOf('schoolhouse-talks');
    const sign = frame.locator(`.sign[data-event="${event.id}"]`).first();
    expect(await addressesIn(frame)).toEqual([]);
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect(readerOf(frame)).toContainText(event.title);
    // The documents of an event are tabs here, too.
    const told = eventOf('ferry-stopped');
    await frame.locator(`.sign[data-event="${told.id}"]`).first().focus();
    await page.keyboard.press('Enter');
    await expect(readerOf(frame)).toContainText(told.title);
    const tabs = readerOf(frame).getByRole('tablist').getByRole('tab');
    // Both documents, and their comparison; one of them is the Tab stop.
    await expect(tabs).toHaveCount(3);
    await expect(tabs.and(frame.locator('[tabindex="0"]'))).toHaveCount(1);
    await frame.getByRole('button', { name: 'Share and save', exact: true }).click();
    const panel = frame.getByRole('region', { name: 'Share and save' });
    await expect(panel).toContainText('There is no link to it');
    await expect(panel.getByRole('button', { name: /^Copy link/ })).toHaveCount(0);
    expect(await addressesIn(frame)).toEqual([]);
    await page.close();
    await server.close();
  });
}
