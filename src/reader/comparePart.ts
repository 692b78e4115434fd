import { createPart } from '../parts/part.ts';

export const comparePart = createPart(() => import('./Compare.tsx'));
