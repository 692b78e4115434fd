import type { DataItem, Timeline } from 'vis-timeline/esnext';
import type { Align } from '../layout/placeLabels.ts';
import type { VirtualMs } from '../layout/warp.ts';

/** vis-timeline's own types leave out what its emitter, its groups and its items can do. */
export type RawTimeline = Timeline & {
  readonly emit: (event: string, properties: object) => void;
  readonly itemSet: {
    readonly groups: Readonly<
      Record<string, { readonly dom: { readonly foreground: HTMLElement } } | undefined>
    >;
  };
};

/** An item as vis-timeline is given it, with what our order and template of items read. */
export type RawItem = DataItem & {
  readonly at: VirtualMs;
  /** Pixels. */
  readonly width: number;
  readonly order: number;
  /** `auto` keeps the words of a range in view while it begins before the window. */
  readonly align: Align | 'auto';
  readonly option: HTMLElement;
};
