/** What a page is watched for: selectors. */
export interface Watched {
  /** Events that a click opens. */
  readonly event: string;
  /** What is on screen when one is open. */
  readonly opened: string;
  /** The same when it is shown by the page as it stays, where something else shows it before. */
  readonly stays: string;
}

/** What a page tells about itself; moments in milliseconds of the wall clock, places in pixels. */
export type Notice =
  /** An event can be seen and clicked. */
  | {
      readonly kind: 'event';
      readonly at: number;
      /** When the navigation began. */
      readonly start: number;
      /** What had come by then, compressed, without fonts. */
      readonly bytes: number;
    }
  /** It stands still here. */
  | ({ readonly kind: 'rest' } & Place)
  /** What was clicked is open. */
  | { readonly kind: 'opened'; readonly at: number }
  /** It is open in the page as that stays. */
  | { readonly kind: 'stays'; readonly at: number }
  /** The first text or picture has reached the screen. */
  | { readonly kind: 'paint'; readonly at: number };

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The name under which a page finds the function that it tells its notices; what runs there writes it out. */
export const NOTICE = 'noteForBench';

/**
 * Tells when the first event can be seen and clicked, and when one is open. Runs in the page before its
 * own scripts, again in each page that follows it.
 *
 * An event counts when its words are not empty, hidden or transparent, when its box lies wholly in the
 * window, and when what lies on top at its middle belongs to it. It is looked for in each frame, and the
 * moment is the end of the frame in which it is found: then it is painted. It may be moved in the next
 * one (vis-timeline does): it can be aimed at when it stands where it stood in the frame before.
 */
export function watchPage({ event, opened, stays }: Watched): void {
  const tell = (notice: Notice) => Reflect.get(window, 'noteForBench')(notice);
  const now = () => performance.timeOrigin + performance.now();
  const placeOf = (element: Element, box = element.getBoundingClientRect()) => {
    const { left, top, right, bottom } = box;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    if (!isInside || right <= left || bottom <= top || !element.textContent?.trim()) return null;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const hit = document.elementFromPoint(x, y);
    return hit && element.contains(hit) ? { x, y } : null;
  };
  const firstOf = (selector: string) => {
    for (const element of document.querySelectorAll(selector)) {
      // Of words in several lines, the first is enough.
      const place = placeOf(element) ?? placeOf(element, element.getClientRects()[0]);
      if (place) return place;
    }
    return null;
  };
  const bytes = () => {
    const files = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const others = files.filter(({ name }) => !/\.(woff2?|ttf)$/.test(name));
    return others.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  };
  // A message sent in a frame comes when the frame is done.
  const afterFrame = (act: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  };
  const untilSeen = (selector: string, act: (place: Place) => void) => {
    const look = () => {
      const place = firstOf(selector);
      if (place) act(place);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const untilAtRest = ({ x, y }: Place) =>
    untilSeen(event, (next) => {
      if (next.x !== x || next.y !== y) return untilAtRest(next);
      tell({ kind: 'rest', x, y });
      untilSeen(opened, () => afterFrame(() => tell({ kind: 'opened', at: now() })));
      untilSeen(stays, () => afterFrame(() => tell({ kind: 'stays', at: now() })));
    });
  untilSeen(event, (place) => {
    const start = performance.timeOrigin;
    afterFrame(() => tell({ kind: 'event', at: now(), start, bytes: bytes() }));
    untilAtRest(place);
  });
}

/** Tells when the first text or picture has reached the screen. Runs in the page, as {@link watchPage} does. */
export function watchPaint(): void {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name !== 'first-contentful-paint') continue;
      const notice: Notice = { kind: 'paint', at: performance.timeOrigin + startTime };
      Reflect.get(window, 'noteForBench')(notice);
    }
  }).observe({ type: 'paint', buffered: true });
}
