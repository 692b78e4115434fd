import { addressOf } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';

/** The address at which a reader of the paper finds the same view; empty for one that only this computer knows. */
export function printedAddress(view: ViewState): string {
  const address = addressOf({ ...view, embed: false, notes: false }) ?? '';
  return /^https?:/.test(address) ? address : '';
}
