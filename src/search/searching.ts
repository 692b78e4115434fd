// What a search needs and nothing else does: it comes as one script.
export { Hits } from './Hits.tsx';
export { createSearchIndex } from './searchIndex.ts';
