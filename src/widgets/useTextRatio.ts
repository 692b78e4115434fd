import { useLayoutEffect, useState } from 'react';
import { watchTextRatio } from './textRatio.ts';

/** The ratio of {@link watchTextRatio}, with the samples beside an element; 1 until there is one. */
export function useTextRatio(beside: Element | null): number {
  const [ratio, setRatio] = useState(1);
  useLayoutEffect(() => (beside ? watchTextRatio(beside, setRatio) : undefined), [beside]);
  return ratio;
}
