import { createPart } from '../parts/part.ts';

/** What a search needs and nothing else does. */
export const searchPart = createPart(() => import('./searching.ts'));
