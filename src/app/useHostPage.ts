import { useCallback, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { eventById } from '../dataset/lookup.ts';
import { useHandOn } from '../host/useHandOn.ts';
import { useHost } from '../host/useHost.ts';
import { currentAddress, hashValue, type ViewControl } from '../view/useView.ts';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';
import { useMediaQuery } from '../widgets/useMediaQuery.ts';

/** The heights that suit the chart and the list in a frame, in pixels. */
const FRAME_HEIGHTS = { chart: 560, list: 520 } as const;

/** Connects the view to the page around the frame, if there is one. */
export function useHostPage(dataset: Dataset, { view, change }: ViewControl): void {
  useHandOn(view.keys === 'host');
  const [page] = useState(() => ({ address: currentAddress(), secret: hashValue('secret') }));
  // Depends on the width alone: a height that depended on the height would never settle.
  const layout = useMediaQuery(BREAK_POINTS.slim) ? 'list' : 'chart';
  useHost({
    dataset,
    event: eventById(dataset, view.event),
    page,
    layout,
    height: FRAME_HEIGHTS[layout],
    onGoto: useCallback((event) => change({ event, document: null }), [change]),
  });
}
