import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { useSize } from '../widgets/useSize.ts';
import { Chart } from './chart.ts';
import type { ChartInput } from './chartInput.ts';
import { createEventOptions } from './eventOptions.ts';
import type { NameOf } from './labelWords.ts';
import type { Shown } from './shown.ts';
import type { TextSize } from './textSamples.ts';
import { useTextSize } from './useTextSize.ts';

interface ChartProps extends Omit<ChartInput, 'width' | 'height' | 'text' | 'labels'> {
  /** The listbox that the chart is drawn into, once it is there. */
  readonly host: HTMLElement | null;
  /** The id of the words that say how to move from event to event. */
  readonly hint: string;
  readonly nameOf: NameOf;
  readonly language: CorpusLanguage;
}

/** The chart, and what the parts around it are drawn from. */
export interface ChartView {
  /** `null` before its host is there. */
  readonly chart: Chart | null;
  /** `null` until the chart has a size. */
  readonly shown: Shown | null;
  /** Of the chart, pixels. */
  readonly width: number;
  readonly text: TextSize;
}

/** Ties a {@link Chart} to React: made when its host appears, updated when props change, taken down with it. */
export function useChart({ host, hint, nameOf, language, ...input }: ChartProps): ChartView {
  const [options] = useState(() => new Map<string, HTMLElement>());
  const labels = useMemo(
    () => createEventOptions(nameOf, language, options),
    [nameOf, language, options],
  );
  const { width, height } = useSize(host);
  const text = useTextSize(host);
  const chart = useMemo(() => host && new Chart(host, hint), [host, hint]);
  useLayoutEffect(
    function takeDown() {
      return () => chart?.destroy();
    },
    [chart],
  );
  // After every render: the chart finds out by itself what has changed.
  useLayoutEffect(function updateChart() {
    chart?.update({ ...input, width, height, text, labels });
  });
  // Rendered before the next paint, in step with the items; a state would be rendered some frames later.
  const shown = useSyncExternalStore(chart?.subscribe ?? never, () => chart?.shown() ?? null);
  return { chart, shown, width, text };
}

function never(): () => void {
  return () => {};
}
