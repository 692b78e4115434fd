import { base64 } from '@scure/base';

const TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The media type of a picture or a font, by its name; `undefined` for other files. */
export function typeOf(path: string): string | undefined {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
}

/** An address that holds a file. */
export function dataUri(type: string, content: Uint8Array): string {
  return `data:${type};base64,${base64.encode(content)}`;
}
