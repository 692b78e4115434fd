import { useCallback, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { eventById } from '../dataset/lookup.ts';
import { useHandOn } from '../host/useHandOn.ts';
import { useHost } from '../host/useHost.ts';
import { currentAddress, hashValue, type ViewControl } from '../view/useView.ts';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';
import { useMediaQuery } from '../widgets/useMediaQuery.ts';

/** The heights at which the chart and the list are at ease in a frame, pixels. */
const HEIGHTS = { chart: 560, list: 520 } as const;

/** Ties the view to the page around a frame, if there is one. */
export function useHostPage(dataset: Dataset, { view, change }: ViewControl): void {
  useHandOn(view.keys === 'host');
  const [page] = useState(() => ({ address: currentAddress(), secret: hashValue('secret') }));
  // By the width alone: a height that follows from a height would never come to rest.
  const layout = useMediaQuery(BREAK_POINTS.slim) ? 'list' : 'chart';
  useHost({
    dataset,
    event: eventById(dataset, view.event),
    page,
    layout,
    height: HEIGHTS[layout],
    onGoto: useCallback((event) => change({ event, document: null }), [change]),
  });
}
