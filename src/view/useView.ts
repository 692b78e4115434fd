import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { isFramed } from '../host/frame.ts';
import { type AddressEnd, addressEnd, canBeLinkedTo } from './address.ts';
import { knownView } from './knownView.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';
import { formatView, type Ignored, type ParsedView, parseView } from './viewUrl.ts';

/** The view in the address, and ways to change it. */
export interface ViewControl {
  readonly view: ViewState;
  /** The ignored parts of the address; empty after the first change. */
  readonly ignored: readonly Ignored[];
  /** The view in the address when the page was loaded. */
  readonly began: ViewState;
  /**
   * Changes the view. Opening another event adds a step to the history; every other change replaces
   * the address, unless `isStep` is set, as for a passage of the same event in another document.
   * The slides are one step as a whole, so that Back leaves them.
   */
  readonly change: (part: Partial<ViewState>, isStep?: boolean) => void;
  /** Restores the view with which the page was loaded, without a step in the history. */
  readonly restart: () => void;
  /**
   * The address of the view with parts of it changed, for opening in a page of its own, which is
   * the full page even from a frame; `undefined` if the page has no address that leads back to it.
   * Plain clicks still act within the page.
   */
  readonly hrefOf: (part: Partial<ViewState>) => string | undefined;
}

/** Keeps the view in the address, so that reload, Back, Forward and a pasted link restore it. */
export function useView(dataset: Dataset): ViewControl {
  const [shown, setShown] = useState(() => viewOfAddress(dataset));
  const [began] = useState(shown.view);
  const latest = useRef(shown.view);
  const show = useCallback((next: ParsedView) => {
    latest.current = next.view;
    setShown(next);
  }, []);
  useEffect(() => {
    const restore = () => show(viewOfAddress(dataset));
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
  }, [dataset, show]);
  const change = useCallback(
    (part: Partial<ViewState>, isStep = false) => {
      const next = { ...latest.current, ...part };
      writeAddress(next, isStep || isOwnStep(latest.current, next));
      show({ view: next, ignored: [] });
    },
    [show],
  );
  const restart = useCallback(() => {
    writeAddress(began, false);
    show({ view: began, ignored: [] });
  }, [began, show]);
  const hrefOf = useCallback(
    (part: Partial<ViewState>) =>
      canBeLinkedTo(window.location.href)
        ? formatView(onItsOwn({ ...shown.view, embed: false, ...part }), currentEnd().query) ||
          window.location.pathname
        : undefined,
    [shown.view],
  );
  return { ...shown, began, change, restart, hrefOf };
}

/** Writes into the address what was opened before the app was there, as a step of its own; to be called before that reads it. */
export function openInAddress(event: string): void {
  writeAddress({ ...parseView(currentEnd().query).view, event }, true);
}

function viewOfAddress(dataset: Dataset): ParsedView {
  return knownView(dataset, parseView(currentEnd().query));
}

function currentEnd(): AddressEnd {
  return addressEnd(window.location.search, window.location.hash);
}

/**
 * The view as a page of its own, which neither restarts by itself nor has a host to hand keys to.
 */
function onItsOwn(view: Partial<ViewState>): ViewState {
  const whole = { ...DEFAULT_VIEW, ...view };
  return { ...whole, keys: whole.keys === 'host' ? 'on' : whole.keys, idle: 0 };
}

/**
 * The full address with which others can see a view; `null` if there is none.
 * @param view missing fields have their defaults
 */
export function addressOf(view: Partial<ViewState>): string | null {
  if (!canBeLinkedTo(window.location.href)) return null;
  const address = new URL(window.location.href);
  address.search = formatView(onItsOwn(view), currentEnd().query);
  address.hash = '';
  return address.href;
}

/** A value from the hash of the address, where hosts put codes of their own. */
export function hashValue(name: string): string | null {
  return new URLSearchParams(currentEnd().hash.replace(/^#\??/, '')).get(name);
}

/** The current address of the page, without the hash. */
export function currentAddress(): string {
  return window.location.href.replace(/#.*$/, '');
}

/** The address of the timeline itself, whatever the view. */
export function pageAddress(): string {
  return window.location.href.replace(/[?#].*$/, '');
}

/** The same if others can reach it; `null` on disk or in a page without an address. */
export function webAddress(): string | null {
  const address = pageAddress();
  return /^https?:/.test(address) ? address : null;
}

function isOwnStep(before: ViewState, next: ViewState): boolean {
  if (next.present) return !before.present;
  return next.event !== before.event || next.quiz > before.quiz;
}

function writeAddress(view: ViewState, isStep: boolean): void {
  const { query, hash } = currentEnd();
  const written = formatView(view, query);
  const address = (written || window.location.pathname) + hash;
  const isNew = written !== query;
  try {
    // In a frame, steps would add to the history of the page around it.
    if (isStep && isNew && !isFramed()) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  } catch {
    // A browser may refuse to change the address, of a page opened from a file or too often; the
    // view has changed all the same.
  }
}
