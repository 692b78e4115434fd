import { build, type Plugin, type Rolldown } from 'vite';
import { BUILD_TARGET } from './browserFloor.ts';
import { withoutStyles } from './withoutStyles.ts';

/** What becomes a classic script of its own. */
export interface ClassicScript {
  /** The folder of the project. */
  readonly root: string;
  /** The path or id of the module that it begins with. */
  readonly input: string;
  /** The variable that gets what the module exports; none when left out. */
  readonly name?: string;
  readonly plugins?: readonly Plugin[];
  readonly treeshake?: Rolldown.InputOptions['treeshake'];
}

/** A classic script in ASCII with all that a module needs, without styles. */
export async function classicScript({
  root,
  input,
  name,
  plugins = [],
  treeshake,
}: ClassicScript): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutStyles(), ...plugins],
    build: {
      target: BUILD_TARGET,
      write: false,
      rolldownOptions: {
        input,
        // What it exports is what it is for.
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', charset: 'ascii', ...(name === undefined ? {} : { name }) },
        // Vite takes what a page begins with to export nothing.
        ...(name === undefined ? {} : { preserveEntrySignatures: 'strict' as const }),
        ...(treeshake === undefined ? {} : { treeshake }),
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error(`${input} has not been built.`);
  return chunk.code;
}
