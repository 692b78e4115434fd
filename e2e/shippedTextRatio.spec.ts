import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { dataset, test } from './pages/shippedPage.ts';
import { expect, openView } from './pages/timelinePage.ts';

interface Probe {
  watchTextRatio(beside: Element, onRatio: (ratio: number) => void): () => void;
}

declare global {
  /** What the page was told last. */
  var toldRatio: number | undefined;
}

/** What readers ask for, as a style sheet of theirs; and what text is wider by then, about. */
const WISHES = [
  [
    'the text spacing of WCAG 1.4.12',
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    1.43,
  ],
  [
    'a font of which all letters are wide',
    '* { font-family: "DejaVu Sans Mono", monospace !important }',
    1.66,
  ],
  // Of the smallest size of the three, 13 pixels.
  ['text of at least 18 pixels', '* { font-size: 18px !important }', 1.38],
] as const;

/** The probe as a script of its own, with its styles. */
async function addProbe(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../src/widgets/textRatio.ts'),
        formats: ['iife'],
        name: 'probe',
        cssFileName: 'probe',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  for (const part of output && 'output' in output ? output.output : []) {
    if (part.type === 'chunk') await page.addScriptTag({ content: part.code });
    else await page.addStyleTag({ content: String(part.source) });
  }
  await page.evaluate(() => {
    const { probe } = globalThis as unknown as { readonly probe: Probe };
    const [beside] = document.body.children;
    if (!beside) throw new Error('The page is empty.');
    probe.watchTextRatio(beside, (ratio) => {
      globalThis.toldRatio = ratio;
    });
  });
}

/** Texts of events that are drawn wider than their worked out widths by more than a ratio. */
async function wider(page: Page, ratio: number): Promise<readonly string[]> {
  const texts = dataset.events.flatMap(({ label, title, when, widths }) => [
    { text: label, font: 'font: 500 14px var(--sans)', width: widths.label * 14 },
    { text: title, font: 'font: 500 14px var(--sans)', width: widths.title * 14 },
    { text: when.label, font: 'font: 400 13px var(--sans)', width: widths.date * 13 },
  ]);
  return page.evaluate(
    ({ all, by }) => {
      const elements = all.map(({ text, font }) => {
        const element = document.createElement('div');
        element.style.cssText = `position: absolute; white-space: nowrap; text-rendering: geometricPrecision; ${font}`;
        element.textContent = text;
        return element;
      });
      document.body.append(...elements);
      const drawn = elements.map((element) => element.getBoundingClientRect().width);
      for (const element of elements) element.remove();
      return all
        .filter(({ width }, index) => (drawn[index] ?? 0) > width * by + 0.5)
        .map(({ text }) => text);
    },
    { all: texts, by: ratio },
  );
}

test('a reader’s own font, size and spacing is noticed, and widens every text enough', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openView(page, `${site.url}?view=list`);
  await addProbe(page);
  const told = () => page.evaluate(() => globalThis.toldRatio);
  await expect.poll(told).toBe(1);
  for (const [wish, content, about] of WISHES) {
    const style = await page.addStyleTag({ content });
    await expect.poll(told, wish).toBeCloseTo(about, 1);
    expect(await wider(page, (await told()) ?? 1), wish).toEqual([]);
    await style.evaluate((element) => (element as Element).remove());
    await expect.poll(told, `after ${wish}`).toBe(1);
  }
});
