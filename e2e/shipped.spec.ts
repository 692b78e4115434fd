import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataset, events, test } from './pages/shippedPage.ts';
import { buttonOf, expect, openTimeline, readerOf } from './pages/timelinePage.ts';

const ROOT = join(import.meta.dirname, '..');

test('every event opens its excerpts, to the letter and in view', async ({ page, site }) => {
  await openTimeline(page, site);
  for (const event of events) {
    await buttonOf(page, event).click();
    const reader = readerOf(page);
    await expect(reader.getByRole('heading', { level: 2 })).toHaveText(event.title);
    const ids = [...new Set(event.excerpts.map(({ document }) => document))];
    for (const [index, id] of ids.entries()) {
      if (ids.length > 1) await reader.getByRole('tab').nth(index).click();
      const wanted = event.excerpts
        .filter(({ document }) => document === id)
        .toSorted((a, b) => a.start - b.start)
        .map(({ exact }) => exact);
      const marks = reader.locator('mark');
      await expect(marks).toHaveCount(wanted.length);
      expect(await marks.evaluateAll((all) => all.map((mark) => mark.textContent))).toEqual(wanted);
      await expect(marks.first()).toBeInViewport();
    }
  }
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
});

test('the texts on screen are the documents, byte for byte', () => {
  for (const { id, text } of dataset.documents) {
    const file = join(ROOT, 'src', 'corpus', 'documents', `${id}.txt`);
    expect(text).toBe(readFileSync(file, 'utf8'));
  }
});

test('every address that the guide for teachers gives is understood', async ({ page, site }) => {
  const guide = readFileSync(join(ROOT, 'docs', 'embedding.md'), 'utf8');
  const queries = guide.match(/\?embed=1[^`\s]*/g) ?? [];
  expect(queries.length).toBeGreaterThan(3);
  for (const query of queries) {
    await openTimeline(page, site, query);
    await expect(page.getByRole('link', { name: 'Open full timeline' })).toBeVisible();
    await expect(page.getByRole('note'), query).toHaveCount(0);
  }
});

/** The boxes of the event labels on screen, and whether each is on top at five of its points. */
async function labelsOf(page: Page) {
  return page.evaluate(() => {
    const host = document.querySelector('.timeline-host')?.getBoundingClientRect();
    const days = [...document.querySelectorAll('.ruler-dot')].map((dot) => {
      const { left, right } = dot.getBoundingClientRect();
      return (left + right) / 2;
    });
    return [...document.querySelectorAll<HTMLElement>('.timeline-host .event-label')].map(
      (button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isOnTop = [0.02, 0.25, 0.5, 0.75, 0.98].every((part) => {
          const hit = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
          return hit?.closest('.event-label') === button;
        });
        const isInside =
          host !== undefined &&
          left >= host.left &&
          right <= host.right &&
          top >= host.top &&
          bottom <= host.bottom;
        const isWhole = button.scrollWidth <= button.clientWidth;
        // How far right of its day, which the ruler marks, the text begins.
        const words = button.querySelector('.event-words')?.getBoundingClientRect().left ?? 0;
        const away = Math.min(
          ...days.filter((day) => day <= words).map((day) => Math.round(words - day)),
        );
        const id = button.dataset.event;
        return { id, left, right, top, bottom, away, isOnTop, isInside, isWhole };
      },
    );
  });
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`at ${width}x${height} every event is readable at once, with the reader open`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, `?event=${middle().id}`);
    const labels = await labelsOf(page);
    expect(labels.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const label of labels) {
      expect(label).toMatchObject({ isOnTop: true, isInside: true, isWhole: true });
      expect(label.away, label.id).toBeLessThanOrEqual(12);
    }
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.id} and ${b.id} overlap`).toBe(true);
      }
    }
    for (const chapter of await page.locator('.chapter').all()) {
      expect(await chapter.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
      expect(await chapter.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
    }
  });
}

function middle() {
  const event = events[Math.floor(events.length / 2)];
  if (!event) throw new Error('The corpus has no events.');
  return event;
}

for (const [width, height] of [
  [800, 500],
  [1200, 600],
] as const) {
  test(`in a frame of ${width}x${height} every label is wholly seen or counted, and stays clear of the reader when opened`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, '?embed=1');
    const labels = await labelsOf(page);
    for (const label of labels) expect(label).toMatchObject({ isInside: true, isWhole: true });
    const counts = await page
      .locator('.event-label[data-count]')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.count)));
    const counted = counts.reduce((sum, count) => sum + count, 0);
    expect(labels.length - counts.length + counted).toBe(events.length);
    expect(counted).toBeLessThan(events.length / 4);
    for (const event of [...events.slice(0, 1), middle(), ...events.slice(-2)]) {
      await page.getByRole('button', { name: 'Whole period' }).click();
      // An event that is counted has to be opened otherwise.
      if ((await buttonOf(page, event).count()) === 0) continue;
      await buttonOf(page, event).dispatchEvent('click');
      await expect(readerOf(page)).toContainText(event.title);
      const reader = await page.locator('.panel').boundingBox();
      await expect
        .poll(async () => {
          const box = await buttonOf(page, event).boundingBox();
          return (box?.x ?? 0) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= (reader?.x ?? 0) + 1;
        })
        .toBe(true);
      await page.keyboard.press('Escape');
      await expect(readerOf(page)).toHaveCount(0);
    }
  });
}
