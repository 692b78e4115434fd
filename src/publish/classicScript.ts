import { build, type Plugin, type Rolldown } from 'vite';
import { NOTICES } from '../site/notices.ts';
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

/** A script, and the licences of the packages in it, in the format of Vite; empty where it has none. */
export interface BuiltScript {
  readonly code: string;
  readonly notices: string;
}

/** A classic script in ASCII with all that a module needs, without styles. */
export async function classicScript(script: ClassicScript): Promise<string> {
  return (await builtScript(script)).code;
}

/** The same with its licences. */
export async function builtScript({
  root,
  input,
  name,
  plugins = [],
  treeshake,
}: ClassicScript): Promise<BuiltScript> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutStyles(), ...plugins],
    build: {
      target: BUILD_TARGET,
      write: false,
      license: { fileName: NOTICES },
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
  const [chunk, ...others] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error(`${input} has not been built.`);
  const notices = others.find(({ fileName }) => fileName === NOTICES);
  return {
    code: chunk.code,
    notices: notices?.type === 'asset' ? String(notices.source) : '',
  };
}
