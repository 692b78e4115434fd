import type { Page } from '@playwright/test';
import { textWidth } from '../src/compile/textWidth.ts';
import { dataset, test } from './pages/shippedPage.ts';
import { expect, openView } from './pages/timelinePage.ts';

type Weight = 400 | 500;

/** A text and how wide it is worked out to be, em. */
interface Text {
  readonly text: string;
  readonly weight: Weight;
  readonly em: number;
}

/** Where the chart sets its texts the smallest that may be and the largest, pixels. */
const SIZES = [13, 14, 17];

const TOLD: readonly Text[] = dataset.events.flatMap(({ label, title, when, widths }) => [
  { text: label, weight: 500 as const, em: widths.label },
  { text: title, weight: 500 as const, em: widths.title },
  { text: when.label, weight: 400 as const, em: widths.date },
]);

const LATIN = textsOf([
  'AVATo To Wa Ta Va. Yo LT',
  'fi ffi fl ffl fj office',
  '“Curly” and ‘single’ quotes’',
  '1950–1953 — 0123456789',
  'Iliad, lily, jiffy: till!',
  'MMWW @ % Ææ Œ ß ñ café',
]);

const OTHERS = textsOf([
  '한국 평화',
  '北京、東京',
  'Москва и Пхеньян',
  'Η συμφωνία',
  'السلام عليكم',
  'שלום עולם',
  'Zażółć gęślą jaźń',
  'Talks 🚢 begin 👍🏽 1️⃣',
]);

function textsOf(texts: readonly string[]): readonly Text[] {
  return texts.flatMap((text) =>
    ([400, 500] as const).map((weight) => ({ text, weight, em: textWidth(text, weight) })),
  );
}

interface Drawn extends Text {
  readonly size: number;
  readonly width: number;
  /** Of a line as high as the font asks for. */
  readonly height: number;
}

const PAGE_FONT = 'Label font';
const STAND_IN = 'Source Sans 3 stand-in';

/** Makes the font file of the page a font of its own name: it may have come too late for the page. */
async function loadPageFont(page: Page): Promise<void> {
  await page.evaluate(async (family) => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const file = files.find((name) => /source-sans-3-latin.*\.woff2$/.test(name));
    const face = new FontFace(family, `url("${file}")`, { weight: '200 900' });
    document.fonts.add(await face.load());
  }, PAGE_FONT);
}

/** Whether this system has one of the faces that stand in for the font. */
function hasStandIn(page: Page): Promise<boolean> {
  return page.evaluate(
    (family) =>
      document.fonts.load(`14px "${family}"`).then(
        (faces) => faces.some(({ status }) => status === 'loaded'),
        () => false,
      ),
    STAND_IN,
  );
}

/** Draws texts as the chart does. */
async function drawn(
  page: Page,
  texts: readonly Text[],
  family = PAGE_FONT,
): Promise<readonly Drawn[]> {
  const cases = SIZES.flatMap((size) => texts.map((text) => ({ ...text, size })));
  const boxes = await page.evaluate(
    ({ all, font }) => {
      const elements = all.map(({ text, weight, size }) => {
        const element = document.createElement('div');
        element.style.cssText = `position: absolute; white-space: nowrap; text-rendering: geometricPrecision; font: ${weight} ${size}px "${font}", sans-serif`;
        element.textContent = text;
        return element;
      });
      document.body.append(...elements);
      return elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { width, height };
      });
    },
    { all: cases, font: family },
  );
  return cases.flatMap((one, index) => {
    const box = boxes[index];
    return box ? [{ ...one, ...box }] : [];
  });
}

function tooNarrow(all: readonly Drawn[]): readonly Drawn[] {
  return all.filter(({ em, size, width }) => !(em * size >= width - 0.5));
}

test.beforeEach(async ({ page, site }) => {
  await openView(page, `${site.url}?view=list`);
  await loadPageFont(page);
});

test('texts are as wide as worked out, and those in other scripts no wider', {
  tag: '@firefox',
}, async ({ page }) => {
  const latin = await drawn(page, [...TOLD, ...LATIN]);
  expect(latin.length).toBeGreaterThan(400);
  expect(tooNarrow(latin)).toEqual([]);
  expect(latin.filter(({ em, size, width }) => !(em * size <= width * 1.03 + 1))).toEqual([]);
  expect(tooNarrow(await drawn(page, OTHERS))).toEqual([]);
});

test('without the web font no text is more than 1 % wider than worked out, and no line higher', {
  tag: '@firefox',
}, async ({ page }) => {
  test.skip(!(await hasStandIn(page)), 'No face of this system stands in for the font.');
  const told = await drawn(page, TOLD, STAND_IN);
  expect(told.filter(({ em, size, width }) => width > em * size * 1.01 + 0.2)).toEqual([]);
  // Browsers round ascent and descent to whole pixels each.
  const heights = (await drawn(page, TOLD)).map(({ height }) => height);
  expect(told.filter(({ height }, index) => Math.abs(height - (heights[index] ?? 0)) > 1)).toEqual(
    [],
  );
});
