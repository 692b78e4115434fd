import { createPart } from '../parts/part.ts';

/** What is printed. */
export const printPart = createPart(() => import('./PrintedSheet.tsx'));
