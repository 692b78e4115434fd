import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SECRET } from './hosts/wordPress.ts';
import { hostHtml, timelineIn, withHost } from './pages/hostPage.ts';
import { chartOf, dataset, eventOf, events, expect, readerOf, test } from './pages/timelinePage.ts';
import { SITE } from './site/sites.ts';

const talks = eventOf('bridge-opened');

test('WordPress shows the frame in place of its quotation, as high as it asks for', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'wordpress' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await expect(page.locator('iframe')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('iframe')).toHaveAttribute('height', '560');
    await expect(page.locator('blockquote')).toBeHidden();
    await frame.locator(`[data-event="${talks.id}"]`).dispatchEvent('click');
    await expect(readerOf(frame)).toContainText(talks.title);
    const heights = await page.evaluate(() => Reflect.get(window, 'heights') as number[]);
    expect(new Set(heights)).toEqual(new Set([560]));
    // The secret stays behind the address, where WordPress reads it.
    expect(frame.url()).toBe(`${site.url}?embed=1&event=${talks.id}#?secret=${SECRET}`);
    expect(errors).toEqual([]);
  });
});

test('WordPress opens the full timeline, which its frame may not', async ({ browser, site }) => {
  await withHost(browser, site, { name: 'wordpress' }, async ({ page }) => {
    const frame = await timelineIn(page, site);
    await frame.getByRole('link', { name: 'Open full timeline' }).click();
    await expect(page).toHaveURL(site.url);
  });
});

test('a WordPress that does not open the full timeline leaves its address', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'wordpress' }, async ({ page }) => {
    const frame = await timelineIn(page, site);
    // WordPress finds the frame that speaks by its secret.
    await page.locator('iframe').evaluate((host) => host.removeAttribute('data-secret'));
    await frame.getByRole('link', { name: 'Open full timeline' }).click();
    const address = frame.getByRole('region', { name: 'Address of the full timeline' });
    await expect(address.getByRole('textbox')).toHaveValue(site.url);
  });
});

test('WordPress is told the height again when it listens only later', async ({ browser, site }) => {
  const query = `?embed=1#?secret=${SECRET}`;
  await withHost(browser, site, { name: 'plain', query }, async ({ page }) => {
    await timelineIn(page, site);
    const heights = () =>
      page.evaluate(() => {
        const said = Reflect.get(window, 'said') as readonly { readonly message?: unknown }[];
        return said.filter(({ message }) => message === 'height').length;
      });
    await expect.poll(heights).toBe(1);
    await page.evaluate((secret) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.postMessage({ message: 'ready', secret }, '*');
    }, SECRET);
    await expect.poll(heights).toBe(2);
  });
});

test('Canvas gives a low frame the height it asks for, and its answers are passed over', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'canvas' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await expect(page.locator('#timeline')).toHaveCSS('height', '560px');
    await expect(chartOf(frame).locator('[data-event]')).toHaveCount(events.length);
    expect(await page.evaluate(() => Reflect.get(window, 'subjects') as string[])).toEqual([
      'lti.frameResize',
    ]);
    expect(errors).toEqual([]);
  });
});

test('in a frame of TinyMCE, where no script runs, the chronology is there with its quotes', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'tinymce' }, async ({ page, errors }) => {
    const frame = page.frameLocator('#timeline');
    for (const { title, excerpts } of dataset.events) {
      await expect(frame.getByText(title, { exact: true }).first()).toBeVisible();
      await expect(
        frame.locator('blockquote', { hasText: excerpts[0]?.exact ?? '' }).first(),
      ).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
});

test('in a topic of Brightspace it works, and shows the address that it may not open', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'brightspace' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await frame.locator(`[data-event="${talks.id}"]`).dispatchEvent('click');
    await expect(readerOf(frame)).toContainText(talks.title);
    await frame.getByRole('link', { name: 'Open full timeline' }).click();
    const address = frame.getByRole('region', { name: 'Address of the full timeline' });
    await expect(address.getByRole('textbox')).toHaveValue(`${site.url}?event=${talks.id}`);
    await address.getByRole('button', { name: 'Copy address' }).click();
    await expect(address.getByRole('status')).toHaveText(/Copied: address|Copying is refused here/);
    await page.keyboard.press('Escape');
    await expect(address).toHaveCount(0);
    await expect(readerOf(frame)).toBeVisible();
    expect(page.context().pages().length).toBe(1);
    expect(errors).toEqual([]);
  });
});

test('in a sandbox nothing offers to print; elsewhere it does', async ({ browser, site }) => {
  const query = '?embed=1&view=handout';
  for (const [name, buttons] of [
    ['wordpress', 0],
    ['plain', 1],
  ] as const) {
    await withHost(browser, site, { name, query }, async ({ page }) => {
      const frame = page.frameLocator('iframe');
      await expect(
        frame.getByRole('button', { name: 'Back to the timeline' }).first(),
      ).toBeVisible();
      await expect(frame.getByRole('button', { name: 'Print' })).toHaveCount(buttons);
    });
  }
});

test('in a plain frame, the full timeline opens in a page of its own', async ({
  browser,
  site,
}) => {
  await withHost(browser, site, { name: 'plain' }, async ({ page }) => {
    const frame = await timelineIn(page, site);
    await frame.locator(`[data-event="${talks.id}"]`).dispatchEvent('click');
    const opening = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'Open full timeline' }).click();
    const full = await opening;
    await expect(full).toHaveURL(`${site.url}?event=${talks.id}`);
    await expect(full.getByRole('navigation', { name: 'Views' })).toBeVisible();
  });
});

test('under a host’s strict policy it works, without one breach', async ({ browser, site }) => {
  await withHost(browser, site, { name: 'strict' }, async ({ page, errors }) => {
    const frame = await timelineIn(page, site);
    await frame.locator(`[data-event="${talks.id}"]`).dispatchEvent('click');
    await expect(readerOf(frame)).toContainText(talks.title);
    expect(errors).toEqual([]);
  });
});

test('in a lesson opened from a disk it works, from the web and from the disk', async ({
  browser,
  site,
}) => {
  const lesson = join(tmpdir(), `lesson-${process.pid}.html`);
  for (const timeline of [site.url, pathToFileURL(`${SITE}/index.html`).href]) {
    await writeFile(lesson, hostHtml('plain', `${timeline}?embed=1`));
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
    await page.goto(pathToFileURL(lesson).href);
    const frame = page.frameLocator('#timeline');
    await frame.locator(`[data-event="${talks.id}"]`).dispatchEvent('click');
    await expect(readerOf(frame)).toContainText(talks.title);
    await page.close();
  }
  await rm(lesson);
});
