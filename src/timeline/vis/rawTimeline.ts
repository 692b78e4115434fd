import type { DataItem, Timeline } from 'vis-timeline/esnext';

/** vis-timeline's own types leave out what its emitter, its groups and its items can do. */
export type RawTimeline = Timeline & {
  /** Draws at once; `redraw` waits for the next frame. */
  readonly _origRedraw: () => void;
  readonly emit: (event: string, properties: object) => void;
  readonly itemSet: {
    readonly markDirty: (options: { readonly refreshItems: boolean }) => void;
    readonly groups: Readonly<
      Record<string, { readonly dom: { readonly foreground: HTMLElement } } | undefined>
    >;
  };
};

/** An item as vis-timeline is given it, with what our template reads. */
export type RawItem = DataItem & {
  /** `auto` keeps the words of a heading in view. */
  readonly align: 'left' | 'auto';
  readonly option: HTMLElement;
};
