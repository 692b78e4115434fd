import { createPart } from '../parts/part.ts';
import { comparePart } from '../reader/comparePart.ts';
import { searchPart } from '../search/searchPart.ts';

export const sharePart = createPart(() => import('../share/SharePanel.tsx'));
export const menusPart = createPart(() => import('./menuPanels.ts'));
export const documentsPart = createPart(() => import('../documents/DocumentsView.tsx'));
export const handoutPart = createPart(() => import('../print/Handout.tsx'));

/** What is likely to be asked for while the timeline is explored, the likeliest first. */
export const LIKELY_PARTS = [
  menusPart,
  searchPart,
  sharePart,
  documentsPart,
  comparePart,
  handoutPart,
];

/** Loads all of them at once. */
export function loadLikelyParts(): void {
  for (const part of LIKELY_PARTS) void part.load();
}
