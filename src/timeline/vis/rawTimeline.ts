import type { DataItem, Timeline } from 'vis-timeline/esnext';

/** vis-timeline's own types leave out what its emitter, its groups and its items can do. */
export type RawTimeline = Timeline & {
  /** Draws at once; `redraw` waits for the next frame. */
  readonly _origRedraw: () => void;
  readonly emit: (event: string, properties: object) => void;
  readonly itemSet: {
    readonly markDirty: () => void;
    readonly groups: Readonly<
      Record<string, { readonly dom: { readonly foreground: HTMLElement } } | undefined>
    >;
  };
};

/** An item as vis-timeline is given it, with what `lean/itemCuts.ts` reads instead of the page; lengths in pixels. */
export type RawItem = DataItem & {
  /** `auto` keeps the words of a heading in view. */
  readonly align: 'left' | 'auto';
  readonly option: HTMLElement;
  /** Custom properties. */
  readonly properties: Readonly<Record<`--${string}`, string>>;
  /** How far its words go to the right of its day. */
  readonly reach: number;
  /** From the top of its lane to its lower edge. */
  readonly height: number;
};
