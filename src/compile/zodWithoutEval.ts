import { z } from 'zod';

// Zod would try whether it may make functions of text, which strict policies report as a violation.
z.config({ jitless: true });

/** Zod as a strict policy lets it run. */
export { z };
