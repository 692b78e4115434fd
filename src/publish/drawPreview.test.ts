import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { COLOURS } from '../site/preview.ts';
import { drawPreview } from './drawPreview.tsx';

let dataset: Dataset;
beforeAll(async () => {
  const compiled = (await compileCorpus(await readCorpus('src/corpus'))).dataset;
  if (!compiled) throw new Error('the corpus has problems');
  dataset = compiled;
});

const WIDTH = 1200;
const HEIGHT = 630;
/** The margin that stays blank on all sides, whatever the text. */
const MARGIN = 30;

/** The colours of a PNG as `#rrggbb`, row by row. */
function pixelsOf(png: Uint8Array): readonly string[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image href="${href}" width="${WIDTH}" height="${HEIGHT}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from(
    { length: WIDTH * HEIGHT },
    (_, index) => `#${pixels.subarray(4 * index, 4 * index + 3).toString('hex')}`,
  );
}

function atMargin(index: number): boolean {
  const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
  return Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) < MARGIN;
}

test('the picture is a PNG of 1200 by 630 pixels, in the colours of the design', async () => {
  const png = Buffer.from(await drawPreview(dataset));
  // PNG, sections 5.2 and 11.2.2: signature, then IHDR with width and height.
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
  const pixels = pixelsOf(png);
  const shares = new Map<string, number>();
  for (const pixel of pixels) shares.set(pixel, (shares.get(pixel) ?? 0) + 1);
  for (const { colour } of dataset.categories) {
    expect(shares.get(colour.light) ?? 0).toBeGreaterThan(300);
  }
  expect(shares.get(COLOURS.ink) ?? 0).toBeGreaterThan(10_000);
  expect(shares.get(COLOURS.paper) ?? 0).toBeGreaterThan(pixels.length / 2);
});

test('text and any number of events stay within its margins', async () => {
  const many = 'Wide WORDS without an end, and then some more. '.repeat(12);
  const long: Dataset = {
    ...dataset,
    title: many,
    summary: many,
    categories: dataset.categories.map((category) => ({ ...category, label: many })),
    chapters: dataset.chapters.map((chapter) => ({ ...chapter, title: many, label: many })),
    events: dataset.events.flatMap((event) =>
      Array.from({ length: 20 }, (_, index) => ({ ...event, id: `${event.id}-${index}` })),
    ),
  };
  for (const each of [
    dataset,
    long,
    { ...long, title: 'W'.repeat(400), summary: 'w'.repeat(400) },
  ]) {
    const margin = pixelsOf(await drawPreview(each)).filter((_, index) => atMargin(index));
    expect(new Set(margin)).toEqual(new Set([COLOURS.paper]));
  }
});

describe('its colours', () => {
  test.each(Object.entries(COLOURS))('%s is that of the page in light', async (name, colour) => {
    const tokens = await readFile('src/widgets/tokens.css', 'utf8');
    const [, light] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
    expect(light).toBe(colour);
  });
});
