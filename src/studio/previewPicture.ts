import type { Dataset } from '../dataset/dataset.ts';
import { categoryById } from '../dataset/lookup.ts';
import { CHART, COLOURS, MARGIN, PREVIEW, previewWords, titleSize } from '../site/preview.ts';
import { type PreviewLayout, previewLayout } from '../site/previewLayout.ts';
import { cutLine, linesOf } from './canvasText.ts';

const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", "Segoe UI", sans-serif';

/** Where the parts begin, in pixels from the top: of the line of time everything else follows. */
const TOP = 40;
const LINE = PREVIEW.height - 40 - 30 - 22 - 90;
const FOOT = PREVIEW.height - 40 - 15;

/**
 * Draws the preview picture of a dataset as the command does, with a canvas of the page.
 * @returns a PNG, 1200x630
 * @throws Error where the browser makes no picture
 */
export async function previewPicture(dataset: Dataset): Promise<Uint8Array> {
  // They come with the page; another face is better than none.
  await Promise.allSettled(
    [`600 40px ${SERIF}`, `20px ${SANS}`].map((font) => document.fonts.load(font)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = PREVIEW.width;
  canvas.height = PREVIEW.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  const layout = previewLayout(dataset, CHART);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, PREVIEW.width, PREVIEW.height);
  drawHead(context, dataset);
  drawDots(context, dataset, layout);
  drawColumns(context, layout);
  drawFoot(context, dataset);
  return pictureBytes(canvas, 'image/png');
}

/**
 * What a canvas shows, as a file.
 * @param quality from 0 to 1, for formats that know it
 * @throws Error where the browser makes none
 */
export async function pictureBytes(
  canvas: HTMLCanvasElement,
  type: string,
  quality?: number,
): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('This browser makes no pictures.');
  return new Uint8Array(await blob.arrayBuffer());
}

function drawHead(context: CanvasRenderingContext2D, { title, summary }: Dataset): void {
  const size = titleSize(title);
  context.textBaseline = 'middle';
  context.fillStyle = COLOURS.ink;
  context.font = `600 ${size}px ${SERIF}`;
  const lines = linesOf(context, title, CHART.width, 2);
  const height = size * 1.12;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, MARGIN, TOP + (index + 0.5) * height);
  }
  context.fillStyle = COLOURS.soft;
  context.font = `30px ${SANS}`;
  const below = TOP + lines.length * height + 8 + (30 * 1.3) / 2;
  context.fillText(cutLine(context, summary, CHART.width), MARGIN, below);
}

/** Planned and proposed events are outlined, as in the chart. */
function drawDots(
  context: CanvasRenderingContext2D,
  dataset: Dataset,
  { dots, radius }: PreviewLayout,
): void {
  context.lineWidth = 3;
  for (const { event, x, y } of dots) {
    const colour = categoryById(dataset, event.category).colour.light;
    const isOutlined = event.status === 'planned' || event.status === 'proposed';
    context.beginPath();
    context.arc(MARGIN + x, LINE - y - 4, isOutlined ? radius - 1.5 : radius, 0, 2 * Math.PI);
    context.fillStyle = isOutlined ? COLOURS.paper : colour;
    context.fill();
    context.strokeStyle = colour;
    if (isOutlined) context.stroke();
  }
}

function drawColumns(context: CanvasRenderingContext2D, { columns }: PreviewLayout): void {
  context.fillStyle = COLOURS.ink;
  context.fillRect(MARGIN, LINE, CHART.width, 3);
  for (const { chapter, x, width, isTitled } of columns) {
    const left = MARGIN + x;
    context.fillStyle = COLOURS['line-strong'];
    context.fillRect(left, LINE + 3, 2, 87);
    if (!isTitled) continue;
    const room = width - 10;
    context.fillStyle = COLOURS.ink;
    context.font = `600 ${CHART.type}px ${SERIF}`;
    const lines = linesOf(context, chapter.title, room, 2);
    const height = CHART.type * 1.15;
    const top = LINE + 9;
    for (const [index, line] of lines.entries()) {
      context.fillText(line, left + 10, top + (index + 0.5) * height);
    }
    context.fillStyle = COLOURS.soft;
    context.font = `18px ${SANS}`;
    const below = top + lines.length * height + (18 * 1.3) / 2;
    context.fillText(cutLine(context, chapter.label, room), left + 10, below);
  }
}

/** The extent at the left, and at the right the colours, of which those without room are left out. */
function drawFoot(context: CanvasRenderingContext2D, dataset: Dataset): void {
  context.font = `22px ${SANS}`;
  context.fillStyle = COLOURS.ink;
  const words = previewWords(dataset);
  context.fillText(words, MARGIN, FOOT);
  const room = CHART.width - context.measureText(words).width;
  const key = dataset.categories.map(({ label, colour }) => {
    const text = cutLine(context, label, 240);
    return { text, colour: colour.light, width: 24 + 14 + 8 + context.measureText(text).width };
  });
  let length = 0;
  const shown = key.filter(({ width }) => {
    length += width;
    return length <= room;
  });
  let right = MARGIN + CHART.width - shown.reduce((sum, { width }) => sum + width, 0);
  for (const { text, colour, width } of shown) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(right + 24 + 7, FOOT, 7, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = COLOURS.soft;
    context.fillText(text, right + 24 + 14 + 8, FOOT);
    right += width;
  }
}
