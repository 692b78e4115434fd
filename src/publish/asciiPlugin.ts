import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { asciiPage, asciiStyle, isAscii } from '../site/asciiText.ts';

const REWRITE: Readonly<Record<string, (text: string) => string>> = {
  '.html': asciiPage,
  '.css': asciiStyle,
};

/**
 * Reduces the text files of a build to ASCII, so that no host can garble them with a wrong charset.
 * The bundler writes scripts in ASCII; what it cannot write so (a tagged template) stops the build.
 * Files of `public/` are left as they are.
 */
export function asciiPlugin(): Plugin {
  return {
    name: 'ascii',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { charset: 'ascii' } } } }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          const rewrite = REWRITE[extname(name)];
          if (file.type === 'asset' && rewrite) file.source = rewrite(textOf(file.source));
          const script =
            file.type === 'chunk' ? file.code : /\.m?js$/.test(name) && textOf(file.source);
          if (script && !isAscii(script))
            this.error(`${name} holds ${strangers(script)}, which is no ASCII.`);
        }
      },
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** The first characters beyond ASCII, with their context. */
function strangers(script: string): string {
  return JSON.stringify(/.{0,20}[^\0-\x7f].{0,20}/u.exec(script)?.[0]);
}
