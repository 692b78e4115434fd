import type { WebDriver } from './browsers/webkit/webDriver.ts';
import { expect, expectSeen, expectShown, faultsIn, test } from './browsers/webkit/webkitTest.ts';
import { dataset, eventOf, events } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';

/** What is shown at an address: so many elements that match. */
const VIEWS: readonly (readonly [name: string, query: string, selector: string, count: number])[] =
  [
    ['the timeline', '', '.timeline-host [data-event]', events.length],
    ['the list', '?view=list', '.event-row-title', events.length],
    ['the documents', '?view=documents', '.article', dataset.documents.length],
    ['a comparison', '?event=ferry-stopped&document=compare', '.compare article', 2],
    [
      'the handout',
      '?view=handout',
      '.sheet-event',
      dataset.events.length + dataset.documents.length,
    ],
    ['slides', '?present=1&event=ferry-stopped', 'main[aria-label="Slides"]:focus', 1],
    ['notes', '?notes=1&event=ferry-stopped', '[aria-label="Now"]', 1],
    ['the quiz', '?quiz=6', '.quiz-list > li', 6],
    ['the page for a frame', '?embed=1', '.timeline-host [data-event]', events.length],
  ];

for (const [name, query, selector, count] of VIEWS) {
  test(`${name} is shown, is no wider than the window, and nothing goes wrong`, async ({
    webkit,
    site,
  }) => {
    await webkit.resize(1280, 760);
    await webkit.open(site.url + query);
    await expectShown(webkit, selector, count);
    expect(await overflowOf(webkit)).toBe(0);
    expect(await faultsIn(webkit)).toEqual([]);
  });
}

for (const [width, height] of [
  [320, 300],
  [480, 640],
  [800, 500],
] as const) {
  test(`in a sandboxed frame of ${width}x${height} an event shows its passage`, async ({
    webkit,
    site,
  }) => {
    const frame = `<iframe sandbox="allow-scripts" src="${site.url}?embed=1&event=schoolhouse-talks" title="Timeline" width="${width}" height="${height}"></iframe>`;
    const host = await startServer({ pages: { '/lesson': frame } });
    await webkit.open(`${host.origin.replace('localhost', '127.0.0.1')}/lesson`);
    await webkit.enter('iframe');
    await expectShown(webkit, '[aria-label="Source"] h2');
    await expectSeen(webkit, '[aria-label="Source"] mark');
    expect(await overflowOf(webkit)).toBe(0);
    expect(await faultsIn(webkit)).toEqual([]);
    await host.close();
  });
}

test('a click opens an event, its passage is in the window, and Escape leads back', async ({
  webkit,
  site,
}) => {
  await webkit.resize(1280, 760);
  await webkit.open(site.url);
  const { id, title } = eventOf('schoolhouse-talks');
  await expectShown(webkit, `[data-event="${id}"]`);
  await webkit.click(`[data-event="${id}"]`);
  await expectShown(webkit, '[aria-label="Source"] h2');
  expect(await textOf(webkit, '[aria-label="Source"] h2')).toBe(title);
  await expectSeen(webkit, '[aria-label="Source"] mark');
  await webkit.press('Escape');
  await expectShown(webkit, '[aria-label="Source"]', 0);
  expect(await webkit.run(() => (document.activeElement as HTMLElement).dataset.event)).toBe(id);
});

test('after a click on × the arrow keys show which event has the focus', async ({
  webkit,
  site,
}) => {
  await webkit.resize(1280, 760);
  await webkit.open(site.url);
  await expectShown(webkit, '[data-event="schoolhouse-talks"]');
  await webkit.click('[data-event="schoolhouse-talks"]');
  await expectShown(webkit, '[aria-label="Source"] h2');
  await webkit.click('[aria-label="Source"] [aria-label="Close the source"]');
  await expectShown(webkit, '[aria-label="Source"]', 0);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'] as const) {
    await webkit.press(key);
    const focused = await webkit.run(() => {
      const element = document.activeElement as HTMLElement;
      return [element.matches('[data-event]'), getComputedStyle(element).outlineStyle];
    });
    expect(focused).toEqual([true, 'solid']);
  }
});

test('ten Tabs lead from control to control, and each shows that it has the focus', async ({
  webkit,
  site,
}) => {
  await webkit.resize(1280, 760);
  await webkit.open(site.url);
  await expectShown(webkit, '.timeline-host [data-event]', events.length);
  const stops: string[] = [];
  for (let presses = 0; presses < 10; presses += 1) {
    await webkit.press('Tab');
    stops.push(
      await webkit.run(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle } = getComputedStyle(focused);
        return `${outlineStyle} ${focused.getAttribute('aria-label') ?? focused.textContent}`;
      }),
    );
  }
  expect(new Set(stops).size).toBe(stops.length);
  expect(stops.filter((stop) => stop.startsWith('none'))).toEqual([]);
  expect(stops[0]).toContain('Skip to the events');
  expect(await webkit.run(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test('in the documents every passage is underlined, and those of several events doubly', async ({
  webkit,
  site,
}) => {
  await webkit.open(`${site.url}?view=documents`);
  await expectShown(webkit, '.article', dataset.documents.length);
  const lines = await webkit.run(() =>
    [...document.querySelectorAll<HTMLElement>('.article mark .passage')].map((mark) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
      const style = mark.matches('[data-shared]') ? 'double' : 'solid';
      return textDecorationLine === 'underline' && textDecorationStyle === style;
    }),
  );
  expect(lines.length).toBeGreaterThan(events.length);
  expect(lines).not.toContain(false);
});

function overflowOf(webkit: WebDriver): Promise<number> {
  return webkit.run(() => document.documentElement.scrollWidth - innerWidth);
}

function textOf(webkit: WebDriver, selector: string): Promise<string | undefined | null> {
  return webkit.run((wanted) => document.querySelector(wanted)?.textContent, selector);
}
