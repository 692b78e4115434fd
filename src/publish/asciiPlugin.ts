import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { asciiJson, asciiPage, asciiStyle, isAscii } from './asciiText.ts';

const REWRITE: Readonly<Record<string, (text: string) => string>> = {
  '.html': asciiPage,
  '.css': asciiStyle,
  '.json': asciiJson,
};

/**
 * Leaves nothing but ASCII in the texts of a build, so that no host can harm them by the charset
 * that it claims. Scripts are written so by the bundler; what it cannot write so (a tagged template)
 * stops the build. Files of `public/` are taken as they are.
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

/** The first of them, with what stands around it. */
function strangers(script: string): string {
  return JSON.stringify(/.{0,20}[^\0-\x7f].{0,20}/u.exec(script)?.[0]);
}
