import { violationsOf } from './pages/axe.ts';
import { openSlides, placeOf, slidesOf, turnSlide } from './pages/presentPage.ts';
import {
  chartOf,
  dataset,
  eventOf,
  events,
  expect,
  openTimeline,
  openView,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const TALKS = eventOf('schoolhouse-talks');

test('one key opens the slides at the open event, and leaving them returns to the one shown', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=schoolhouse-talks');
  await page.keyboard.press('p');
  await expect(slidesOf(page)).toBeFocused();
  await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText(TALKS.title);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
  const next = events[events.indexOf(TALKS) + 1];
  await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText(next?.title ?? '');
  // In full screen the first Esc belongs to the browser.
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(readerOf(page).getByRole('heading', { name: next?.title ?? '' })).toBeVisible();
  await expect(chartOf(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe(`?event=${next?.id}`);
});

test('the letter is typed where one types, and does nothing where single keys are off', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?keys=off');
  await page.keyboard.press('p');
  await expect(chartOf(page)).toBeVisible();
  await openView(page, site.url);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('p');
  await expect(page.getByRole('searchbox')).toHaveValue('p');
  await expect(slidesOf(page)).toHaveCount(0);
});

test('Back leaves the slides at once, however far one went', async ({ page, site }) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('p');
  for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press('PageDown');
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(
    eventOf('ferry-stopped').title,
  );
});

test('the slides tell every event in the order of dates, with every document that tells it', async ({
  page,
  site,
}) => {
  await openSlides(page, site);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title);
  const heading = slidesOf(page).getByRole('heading', { level: 1 });
  for (const [index, event] of events.entries()) {
    await page.keyboard.press('PageDown');
    await expect(heading).toHaveText(event.title);
    await expect(slidesOf(page)).toContainText(event.when.label);
    await expect(slidesOf(page)).toContainText(`${index + 1} / ${events.length}`);
    const told = new Set(event.excerpts.map(({ document }) => document));
    for (const document of told) {
      await page.keyboard.press('PageDown');
      const excerpt = event.excerpts.find((candidate) => candidate.document === document);
      await expect(slidesOf(page).locator('blockquote').first()).toHaveText(excerpt?.exact ?? '');
    }
  }
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('The documents');
  for (const { title } of dataset.documents) await expect(slidesOf(page)).toContainText(title);
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('The documents');
});

for (const query of [
  '',
  '&step=1',
  '&event=harvest-fair&step=2',
  '&tour=ferry-to-bridge&event=ferry-stopped',
]) {
  test(`a reload keeps the slide at “${query}”`, async ({ page, site }) => {
    await openSlides(page, site, query);
    const before = await slidesOf(page).locator('.slide').textContent();
    await page.reload();
    await expect(slidesOf(page)).toBeFocused();
    expect(await slidesOf(page).locator('.slide').textContent()).toBe(before);
  });
}

test('slides are dark, and light when asked for', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const colours = () =>
    slidesOf(page).evaluate((stage) => {
      const { backgroundColor, color } = getComputedStyle(stage);
      return [backgroundColor, color];
    });
  await openSlides(page, site);
  expect(await colours()).toEqual(['rgb(20, 19, 15)', 'rgb(247, 243, 232)']);
  await openSlides(page, site, '&theme=light');
  expect(await colours()).toEqual(['rgb(251, 250, 246)', 'rgb(29, 27, 23)']);
});

test('what the filters leave can be presented, or all after all', async ({ page, site }) => {
  await openTimeline(page, site, '?category=fair');
  const fair = events.filter(({ category }) => category === 'fair');
  await page.locator('summary', { hasText: 'Present' }).click();
  await page.getByRole('button', { name: `The ${fair.length} events shown` }).click();
  await turnSlide(page);
  await expect(slidesOf(page)).toContainText(`1 / ${fair.length}`);
  await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText(fair[0]?.title ?? '');
  await page.goBack();
  await page.locator('summary', { hasText: 'Present' }).click();
  await page.getByRole('button', { name: `All ${events.length} events` }).click();
  await turnSlide(page);
  await expect(slidesOf(page)).toContainText(`1 / ${events.length}`);
});

test('events picked in the list are a lesson: linked to and presented in the order of dates', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}?view=list`);
  await page.getByRole('button', { name: 'Pick events for a lesson' }).click();
  await page.getByRole('checkbox', { name: `Pick: ${TALKS.title}` }).check();
  await page.getByRole('checkbox', { name: `Pick: ${events[0]?.title}` }).check();
  const lesson = page.getByRole('region', { name: 'Lesson' });
  await expect(lesson).toContainText('2 events picked');
  expect(await violationsOf(page)).toEqual([]);
  await lesson.getByRole('button', { name: 'Copy link to these slides' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('tour')).toBe(`${events[0]?.id},${TALKS.id}`);
  await lesson.getByRole('button', { name: 'Present these' }).click();
  await turnSlide(page);
  await expect(slidesOf(page)).toContainText('1 / 2');
  await page.goto(link);
  await turnSlide(page);
  await expect(slidesOf(page).getByRole('heading', { level: 1 })).toHaveText(
    events[0]?.title ?? '',
  );
});

test('questions are a step of their own when they are asked for, notes never', async ({
  page,
  site,
}) => {
  await openSlides(page, site, '&event=schoolhouse-talks&step=3&prompts=1');
  const seen: string[] = [];
  while (placeOf(page).startsWith('schoolhouse-talks 3')) {
    seen.push(...(await slidesOf(page).locator('.slide li:visible').allTextContents()));
    await page.keyboard.press('PageDown');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  for (const { question } of TALKS.prompts) expect(seen.join('\n')).toContain(question);
  expect(TALKS.notes).not.toBeNull();
  expect(await page.content()).not.toContain(TALKS.notes ?? '');
});

test('the reader asks the questions too, where they are asked for', async ({ page, site }) => {
  await openTimeline(page, site, '?event=schoolhouse-talks&prompts=1');
  const questions = readerOf(page).getByRole('region', { name: 'Questions' });
  for (const { question } of TALKS.prompts) await expect(questions).toContainText(question);
  await expect(readerOf(page).locator('mark').first()).toBeInViewport();
  expect(await violationsOf(page)).toEqual([]);
  await openTimeline(page, site, '?event=schoolhouse-talks');
  await expect(questions).toHaveCount(0);
});

for (const [name, query] of [
  ['the title', ''],
  ['an event', '&event=schoolhouse-talks'],
  ['an excerpt', '&event=schoolhouse-talks&step=1'],
  ['questions', '&event=schoolhouse-talks&step=3&prompts=1'],
  ['the documents', '&step=1'],
] as const) {
  test(`axe finds nothing in the slide with ${name} and its help, in any theme`, async ({
    page,
    site,
  }) => {
    await openSlides(page, site, query);
    for (const isHelpOpen of [false, true]) {
      if (isHelpOpen) await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(isHelpOpen ? 1 : 0);
      for (const theme of ['dark', 'light', 'contrast']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        expect(await violationsOf(page), theme).toEqual([]);
      }
    }
  });
}

test('a slide as a screen reader has it', async ({ page, site }) => {
  await openSlides(page, site, '&event=schoolhouse-talks&step=1');
  await expect(slidesOf(page)).toMatchAriaSnapshot({ name: 'slide.aria.yml' });
});

test('each step is announced once', async ({ page, site }) => {
  await openSlides(page, site, '&event=schoolhouse-talks');
  const status = slidesOf(page).getByRole('status');
  await expect(status).toHaveCount(1);
  await expect(status).toHaveText(
    `${events.indexOf(TALKS) + 1} of ${events.length}. ${TALKS.when.label}. ${TALKS.title}.`,
  );
  await page.keyboard.press('PageDown');
  await expect(status).toContainText(TALKS.excerpts[0]?.exact ?? '');
});

test('the strip glides to the event; under reduced motion it jumps', async ({ page, site }) => {
  const places = async () => {
    await openSlides(page, site, '&event=ferry-stopped&step=1');
    return page.evaluate(async () => {
      const track = document.querySelector('.strip-track');
      const seen = new Set<number>();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '9' }));
      await new Promise(requestAnimationFrame);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      for (let frame = 0; frame < 20 && track; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(
          Math.round(document.querySelector('.strip-track')?.getBoundingClientRect().x ?? 0),
        );
      }
      return seen.size;
    });
  };
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await places()).toBeGreaterThan(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await places()).toBeLessThanOrEqual(2);
});
