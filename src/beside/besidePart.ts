import { createPart } from '../parts/part.ts';

export const besidePart = createPart(() => import('./Matter.tsx'));
