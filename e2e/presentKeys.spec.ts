import { openSlides, placeIn, placeOf, slidesOf } from './pages/presentPage.ts';
import { dataset, eventOf, events, expect, test } from './pages/timelinePage.ts';

/** Waits until what a key did is drawn. */
async function nextFrame(page: Parameters<typeof openSlides>[0]): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

test('a clicker gives the whole lesson with F5 and Esc in between, and nothing is lost', async ({
  page,
  site,
}) => {
  await openSlides(page, site);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  const heading = slidesOf(page).getByRole('heading', { level: 1 });
  for (const [index, event] of events.entries()) {
    await page.keyboard.press('PageDown');
    await expect(heading).toHaveText(event.title);
    const place = placeOf(page);
    if (index % 3 === 0) {
      await page.keyboard.press('F5');
      await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(false);
    }
    if (index % 5 === 0) {
      await page.keyboard.press('.');
      await expect(slidesOf(page)).toHaveAttribute('data-blank', 'black');
      await page.keyboard.press('F5');
      await page.keyboard.press('PageDown');
      await expect(slidesOf(page)).not.toHaveAttribute('data-blank');
    }
    expect(placeOf(page)).toBe(place);
    const documents = new Set(event.excerpts.map(({ document }) => document));
    for (const _ of documents) await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('The documents');
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('PageUp');
    if (placeOf(page) === ' 0 0') break;
  }
  await expect(heading).toHaveText(dataset.title);
  expect(loads).toBe(0);
});

test('where full screen is refused, F5 and Esc by turns leave the slides where they are', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await openSlides(page, site, '&event=ferry-stopped');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (let turns = 0; turns < 4; turns += 1) {
    await page.keyboard.press('F5');
    await expect(slidesOf(page)).toContainText('Full screen is not allowed here.');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(slidesOf(page)).toBeVisible();
  }
  expect(errors).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(slidesOf(page)).toHaveCount(0);
});

test('Space and Enter press the button that has focus, and keys with Ctrl or Alt are left alone', async ({
  page,
  site,
}) => {
  await openSlides(page, site, '&event=ferry-stopped&step=1');
  const controls = page.getByRole('navigation', { name: 'Slide controls' });
  await controls.getByRole('button', { name: 'Previous' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 0 0');
  await controls.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 1 0');
  for (const key of ['Control+ArrowRight', 'Alt+n', 'Control+b', 'Meta+.']) {
    await page.keyboard.press(key);
  }
  await nextFrame(page);
  expect(placeOf(page)).toBe('ferry-stopped 1 0');
  await expect(slidesOf(page)).not.toHaveAttribute('data-blank');
});

test('controls show while the pointer moves and when one has focus, and hide when it lies still', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await openSlides(page, site, '&event=ferry-stopped');
  const controls = page.getByRole('navigation', { name: 'Slide controls' });
  const opacity = () => controls.evaluate((nav) => getComputedStyle(nav).opacity);
  const cursor = () => slidesOf(page).evaluate((stage) => getComputedStyle(stage).cursor);
  expect(await opacity()).toBe('0');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
  await expect.poll(opacity).toBe('1');
  expect(await cursor()).not.toBe('none');
  await page.clock.runFor(3100);
  await expect.poll(opacity).toBe('0');
  expect(await cursor()).toBe('none');
  await page.keyboard.press('Tab');
  await expect(controls.getByRole('button').first()).toBeFocused();
  expect(await opacity()).toBe('1');
});

test('clicks at the edges and swipes turn the slides; a click in the middle does not', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
  });
  const page = await context.newPage();
  await openSlides(page, site, '&event=ferry-stopped');
  await page.mouse.click(1000, 300);
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 1 0');
  await page.mouse.click(512, 300);
  await nextFrame(page);
  expect(placeOf(page)).toBe('ferry-stopped 1 0');
  await page.mouse.click(24, 300);
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 0 0');
  const touch = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => ({ touchPoints: [{ x, y: 300 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at((from + to) / 2) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(700, 400);
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 1 0');
  await swipe(400, 700);
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 0 0');
  await context.close();
});

test('the screen is kept awake, again after the page was hidden, and a refusal is no error', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'asked', 0);
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          Reflect.set(window, 'asked', (Reflect.get(window, 'asked') as number) + 1);
          return Promise.reject(new DOMException('refused', 'NotAllowedError'));
        },
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await openSlides(page, site);
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as number);
  expect(await asked()).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await asked()).toBe(2);
  expect(errors).toEqual([]);
});

test('each step back writes one address, and the right one', async ({ page, site }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.addInitScript(() => {
    const written: string[] = [];
    Reflect.set(window, 'written', written);
    const replace = history.replaceState.bind(history);
    history.replaceState = (state, title, address) => {
      written.push(String(address));
      replace(state, title, address);
    };
  });
  const after = events[events.indexOf(eventOf('schoolhouse-talks')) + 1];
  await openSlides(page, site, `&event=${after?.id}&prompts=1`);
  await page.evaluate(() => (Reflect.get(window, 'written') as string[]).splice(0));
  const places: string[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    const before = placeOf(page);
    await page.keyboard.press('PageUp');
    await expect.poll(() => placeOf(page)).not.toBe(before);
    places.push(placeOf(page));
  }
  const written = await page.evaluate(() => Reflect.get(window, 'written') as string[]);
  const told = written.map((address) => placeIn(address));
  expect(told).toEqual(places);
  // The questions are parted into pages, and entered by the last one.
  expect(places[0]).toMatch(/^schoolhouse-talks 3 [1-9]$/);
});

test('L shows a ring that follows the mouse; L or Esc takes it away', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openSlides(page, site, '&event=ferry-stopped');
  const middle = async () => {
    const box = await page.locator('.pointer-spot').boundingBox();
    return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  };
  await page.keyboard.press('l');
  await expect.poll(middle).toEqual([640, 360]);
  await expect(slidesOf(page).getByRole('status')).toHaveText('The pointer is on.');
  await page.mouse.move(300, 200);
  await expect.poll(middle).toEqual([300, 200]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => placeOf(page)).toBe('ferry-stopped 1 0');
  await expect.poll(middle).toEqual([300, 200]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.pointer-spot')).toHaveCount(0);
  await expect(slidesOf(page)).toBeVisible();
  // On a Cyrillic keyboard the key with L on it gives another letter.
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'д', code: 'KeyL' })),
  );
  await expect.poll(middle).toEqual([300, 200]);
  await expect(page.getByRole('button', { name: 'Pointer', pressed: true })).toHaveCount(1);
  await page.keyboard.press('l');
  await expect(page.locator('.pointer-spot')).toHaveCount(0);
});
