import { createRequire } from 'node:module';
import type sharp from 'sharp';

/**
 * The library that reads pictures, loaded when there is one: most corpora have none. Not by `import()`,
 * which no longer works when Vite has read the modules of a command.
 */
export function pictureLibrary(): typeof sharp {
  return createRequire(import.meta.url)('sharp');
}
