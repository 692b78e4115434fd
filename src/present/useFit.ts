import { type RefObject, useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';
import { type Break, breakPages, type Part } from './breakPages.ts';

/** How content is fitted into its space. */
export interface Fitting {
  /** The type size in percent of the screen height. */
  readonly size: number;
  /** Empty before it is measured. */
  readonly pages: readonly Part[];
}

/**
 * The smallest type size for reading, equal to 24 points on a slide of 540. Longer texts are split
 * into pages instead.
 */
const SMALLEST_TYPE_SIZE = 4.4;
/** The sizes to try, largest first. */
export const TEXT_SIZES: readonly number[] = [6, 5.2, SMALLEST_TYPE_SIZE];
export const LARGE_SIZES: readonly number[] = [11, 9.6, 8.4, 7.2, ...TEXT_SIZES];

export interface FitRequest {
  /** The content to fit; its parent is the space. */
  readonly content: RefObject<HTMLElement | null>;
  readonly breaks: readonly Break[];
  readonly sizes: readonly number[];
  /** Makes a copy of the content show a part of it: one of several pages, or all. */
  readonly show: (copy: HTMLElement, part: Part, isPaged: boolean) => void;
}

/**
 * Chooses type size and pages by measuring an invisible copy: the largest size at which everything
 * fits, or else the smallest, in as many pages as needed.
 */
export function useFit({ content, breaks, sizes, show }: FitRequest): Fitting {
  const [fitting, setFitting] = useState<Fitting>({ size: SMALLEST_TYPE_SIZE, pages: [] });
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
  if (!room) return { size: SMALLEST_TYPE_SIZE, pages: [] };
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
    : {
        size: SMALLEST_TYPE_SIZE,
        pages: breakPages(breaks, (part) => fits(SMALLEST_TYPE_SIZE, part, true)),
      };
  copy.remove();
  return fitting;
}

/** The size of the space as a text that changes with it; empty before it is known. */
function usePlaceSize(content: RefObject<HTMLElement | null>): string {
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const room = content.current?.parentElement;
    if (!room) return undefined;
    return onResize([room], () => setSize(`${room.clientWidth}x${room.clientHeight}`));
  }, [content]);
  return size;
}
