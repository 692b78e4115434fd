import type { Page } from '@playwright/test';

/** What a teacher's projector shows: hundredths of the height of the screen, and a ratio. */
export interface Measured {
  readonly place: string;
  /** The smallest type of what is to be read, and of anything. */
  readonly body: number;
  readonly least: number;
  readonly contrast: number;
  /** Whatever is cut off, lies off the screen or over something else. */
  readonly faults: readonly string[];
}

/** A text of a slide as it is drawn. */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Hundredths of the height of the screen. */
  readonly size: number;
  readonly ink: string;
  /** Whether it is to be read, and whether it lies on the strip, which is cut at its ends. */
  readonly isBody: boolean;
  readonly isOnStrip: boolean;
  /** The block that it belongs to, as a number, and the top and bottom of the room for it. */
  readonly block: number;
  readonly room: readonly [number, number] | null;
}

/** Measures the step that is shown: the boxes of its texts, their sizes and their colours. */
export async function measureSlide(page: Page, place: string): Promise<Measured> {
  const { paper, texts } = await page.evaluate(drawnTexts);
  const ratios = texts.map(({ ink }) => contrastOf(ink, paper));
  const sizes = (of: readonly Drawn[]) => Math.min(...of.map(({ size }) => size));
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return {
    place,
    body: sizes(texts.filter(({ isBody }) => isBody)),
    least: sizes(texts),
    contrast: Math.min(...ratios),
    faults: [...misplaced(texts, width, height), ...overlaps(texts)],
  };
}

/** Runs in the page. */
function drawnTexts(): { readonly paper: string; readonly texts: readonly Drawn[] } {
  const stage = document.querySelector('.present');
  if (!stage) throw new Error('There are no slides.');
  const blocks: (Element | null)[] = [];
  const numberOf = (block: Element | null) => {
    if (!blocks.includes(block)) blocks.push(block);
    return blocks.indexOf(block);
  };
  const texts: Drawn[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.visually-hidden, .present-controls, [hidden]'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const style = getComputedStyle(element);
    const room = element.closest('.slide-place, .slide, .strip')?.getBoundingClientRect();
    texts.push({
      text: text.slice(0, 40),
      ...{ left, right, top, bottom },
      size: (Number.parseFloat(style.fontSize) / innerHeight) * 100,
      ink: style.color,
      isBody:
        element.closest('h1, .slide-date, .slide-line, blockquote, li') !== null &&
        element.tagName !== 'SMALL',
      isOnStrip: element.closest('.strip-window') !== null,
      block: numberOf(element.closest('h1, blockquote, li, p')),
      room: room ? [room.top, room.bottom] : null,
    });
  }
  return { paper: getComputedStyle(stage).backgroundColor, texts };
}

/** Texts that lie off the screen or out of their places. */
function misplaced(texts: readonly Drawn[], width: number, height: number): readonly string[] {
  return texts
    .filter(({ isOnStrip }) => !isOnStrip)
    .flatMap(({ text, left, right, top, bottom, room }) => {
      const isOff = left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5;
      // The box of a line reaches beyond its letters.
      const slack = 1 + 0.05 * (bottom - top);
      const isOut = room && (bottom > room[1] + slack || top < room[0] - slack);
      return [
        ...(isOff ? [`off the screen: ${text}`] : []),
        ...(isOut ? [`out of its place: ${text}`] : []),
      ];
    });
}

function overlaps(texts: readonly Drawn[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => one.block !== other.block && isOver(one, other))
      .map((other) => `one over the other: ${one.text} / ${other.text}`),
  );
}

function isOver(one: Drawn, other: Drawn): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // The boxes of neighbouring lines reach into each other by a part of the line height.
  const slack = 0.3 * Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > 1 && down > slack;
}

/** The contrast of two colours as WCAG 2 defines it. */
function contrastOf(ink: string, paper: string): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(paper)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The least that conventions for slides ask for: 24 of 540 points, 14 of 540 points, and 7:1 (WCAG 1.4.6). */
const BODY = 4.4;
const LEAST = 2.6;
const CONTRAST = 7;

/** What of the measured slides cannot be read from the last row, each with its place. */
export function illegible(slides: readonly Measured[]): readonly string[] {
  return slides.flatMap(({ place, body, least, contrast, faults }) =>
    [
      ...faults,
      ...(body < BODY - 0.01 ? [`the text is ${body.toFixed(2)} % of the height`] : []),
      ...(least < LEAST ? [`the smallest type is ${least.toFixed(2)} % of the height`] : []),
      ...(contrast < CONTRAST ? [`the contrast is ${contrast.toFixed(1)}:1`] : []),
    ].map((fault) => `${place}: ${fault}`),
  );
}
