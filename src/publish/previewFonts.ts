import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** A font file of Fontsource, one per script; characters are looked up in one after the other. */
interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600;
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'];
const SANS_FACES = facesOf('source-sans-3', 400);
const SERIF_FACES = facesOf('source-serif-4', 600);

/** Values for `fontFamily`. */
export const SANS = SANS_FACES.map(({ name }) => name).join(', ');
export const SERIF = SERIF_FACES.map(({ name }) => name).join(', ');

function facesOf(family: string, weight: Face['weight']): readonly Face[] {
  return SCRIPTS.map((script) => ({ name: `${family}-${script}`, family, weight }));
}

/**
 * The fonts of the page as static files, since Satori supports neither variable fonts nor WOFF2.
 */
export async function previewFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    [...SANS_FACES, ...SERIF_FACES].map(async ({ name, family, weight }) => {
      const file = resolve(`@fontsource/${family}/files/${name}-${weight}-normal.woff`);
      return { name, weight, data: await readFile(file) };
    }),
  );
}
