import { type RefObject, useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';
import { type Break, breakPages, type Part } from './breakPages.ts';

/** How something is made to fit its place. */
export interface Fitting {
  /** The size of its type, in hundredths of the height of the screen. */
  readonly size: number;
  /** None before it is measured. */
  readonly pages: readonly Part[];
}

/** The smallest type for what is to be read: 24 points on a slide of 540. Longer texts are parted instead. */
const FLOOR = 4.4;
/** Sizes to try, the largest first. */
export const TEXT_SIZES: readonly number[] = [6, 5.2, FLOOR];
export const LARGE_SIZES: readonly number[] = [11, 9.6, 8.4, 7.2, ...TEXT_SIZES];

export interface FitRequest {
  /** What is to fit; its parent is the place. */
  readonly content: RefObject<HTMLElement | null>;
  readonly breaks: readonly Break[];
  readonly sizes: readonly number[];
  /** Makes a copy of the content show a part: one of several pages, or all. */
  readonly show: (copy: HTMLElement, part: Part, isPaged: boolean) => void;
}

/**
 * Chooses the size of the type and the pages by measuring: the largest size at which all fits, or
 * at the smallest as many pages as it takes. What is measured is a copy that nobody sees.
 */
export function useFit({ content, breaks, sizes, show }: FitRequest): Fitting {
  const [fitting, setFitting] = useState<Fitting>({ size: FLOOR, pages: [] });
  const place = usePlaceSize(content);
  useLayoutEffect(() => {
    if (content.current && place) setFitting(measure(content.current, { breaks, sizes, show }));
  }, [content, breaks, sizes, show, place]);
  return fitting;
}

function measure(
  content: HTMLElement,
  { breaks, sizes, show }: Omit<FitRequest, 'content'>,
): Fitting {
  const room = content.parentElement;
  if (!room) return { size: FLOOR, pages: [] };
  const copy = content.cloneNode(true) as HTMLElement;
  copy.dataset.copy = '';
  copy.inert = true;
  room.append(copy);
  const fits = (size: number, part: Part, isPaged: boolean): boolean => {
    copy.style.setProperty('--size', String(size));
    show(copy, part, isPaged);
    return copy.offsetHeight <= room.clientHeight && copy.scrollWidth <= room.clientWidth;
  };
  const whole = { start: 0, end: breaks.at(-1)?.at ?? 0 };
  const size = sizes.find((candidate) => fits(candidate, whole, false));
  const fitting = size
    ? { size, pages: [whole] }
    : { size: FLOOR, pages: breakPages(breaks, (part) => fits(FLOOR, part, true)) };
  copy.remove();
  return fitting;
}

/** The size of the place as a text that changes when it does; empty before it is known. */
function usePlaceSize(content: RefObject<HTMLElement | null>): string {
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const room = content.current?.parentElement;
    if (!room) return undefined;
    return onResize([room], () => setSize(`${room.clientWidth}x${room.clientHeight}`));
  }, [content]);
  return size;
}
