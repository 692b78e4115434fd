/** What the reader is looking at. It lives in the address, so that it can be shared and restored. */
export interface ViewState {
  /** The id of the open event; `null` when none is. May be an id that the dataset does not know. */
  readonly event: string | null;
  /** The id of the document shown for it; `null` for the first that tells it. */
  readonly document: string | null;
  /** `gaps`: long gaps are shortened; `true`: calendar time as it is. */
  readonly scale: 'gaps' | 'true';
}

export const DEFAULT_VIEW: ViewState = { event: null, document: null, scale: 'gaps' };
