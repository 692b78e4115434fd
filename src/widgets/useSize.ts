import { useLayoutEffect, useState } from 'react';
import { onResize } from './onResize.ts';

/** In pixels, without borders and scroll bars. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The current inner size of an element. */
export function useSize(element: HTMLElement | null): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    return onResize([element], measure);
  }, [element]);
  return size;
}
