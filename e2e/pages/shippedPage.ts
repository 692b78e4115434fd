import { contentOf, SHIPPED } from '../site/sites.ts';
import { testOf } from './timelinePage.ts';

/** What the shipped corpus tells: for `shipped*.spec.ts` alone, so that no other test follows its words. */
export const { dataset, events } = contentOf(SHIPPED);

/** Tests with the site that is shipped. */
export const test = testOf(SHIPPED);
