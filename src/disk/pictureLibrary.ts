import { createRequire } from 'node:module';
import type sharp from 'sharp';

/**
 * The library that reads pictures, loaded when there is one: most corpora have none. Not by `import()`,
 * which no longer works when Vite has read the modules of a command.
 */
export function pictureLibrary(): typeof sharp {
  const library: typeof sharp = createRequire(import.meta.url)('sharp');
  // It knows files by their names, and would not see that one has changed.
  library.cache(false);
  return library;
}
