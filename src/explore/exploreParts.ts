import { createPart } from '../parts/part.ts';

export const sharePart = createPart(() => import('../share/SharePanel.tsx'));
export const documentsPart = createPart(() => import('../documents/DocumentsView.tsx'));
export const handoutPart = createPart(() => import('../print/Handout.tsx'));
