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
}

/** Draws texts as the chart does, in the font file of the page, which may have come too late for the page. */
async function drawn(page: Page, texts: readonly Text[]): Promise<readonly Drawn[]> {
  return page.evaluate(
    async ({ texts: all, sizes }) => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const file = files.find((name) => /source-sans-3-latin.*\.woff2$/.test(name));
      const face = new FontFace('Label font', `url("${file}")`, { weight: '200 900' });
      document.fonts.add(await face.load());
      const cases = sizes.flatMap((size) => all.map((text) => ({ ...text, size })));
      const elements = cases.map(({ text, weight, size }) => {
        const element = document.createElement('div');
        element.style.cssText = `position: absolute; white-space: nowrap; text-rendering: geometricPrecision; font: ${weight} ${size}px "Label font", sans-serif`;
        element.textContent = text;
        return element;
      });
      document.body.append(...elements);
      return cases.map((one, index) => ({
        ...one,
        width: elements[index]?.getBoundingClientRect().width ?? 0,
      }));
    },
    { texts, sizes: SIZES },
  );
}

function tooNarrow(all: readonly Drawn[]): readonly Drawn[] {
  return all.filter(({ em, size, width }) => !(em * size >= width - 0.5));
}

test('texts are as wide as worked out, and those in other scripts no wider', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openView(page, `${site.url}?view=list`);
  const latin = await drawn(page, [...TOLD, ...LATIN]);
  expect(latin.length).toBeGreaterThan(400);
  expect(tooNarrow(latin)).toEqual([]);
  expect(latin.filter(({ em, size, width }) => !(em * size <= width * 1.03 + 1))).toEqual([]);
  expect(tooNarrow(await drawn(page, OTHERS))).toEqual([]);
});
