import type { Use } from '../view/askedUse.ts';
import { addressOf } from '../view/useView.ts';

/**
 * The address printed on the paper, which shows what is on it: for the notes the slides, for a
 * frame the timeline. Empty for an address that only this computer can open.
 */
export function printedAddress(view: Use): string {
  const isOfSlides = view.use === 'present' || view.use === 'notes';
  const address = addressOf({ ...view, present: isOfSlides }) ?? '';
  return /^https?:/.test(address) ? address : '';
}
