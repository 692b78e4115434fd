import { runScript } from './runScript.ts';

/** The name on `window` of the list to which the scripts of the built page add themselves. */
export const PARTS_LIST = 'timelineParts';

type Exports = Record<string, unknown>;

/** Gives what a script that is here exports, and runs it first if it has not run. */
type Require = (name: string) => Exports;

/**
 * A script of the built page as it adds itself: its name, relative to the main script; what it
 * exports; and what runs it, unless it has run already, as the main script has.
 */
export type BuiltScript = readonly [
  name: string,
  exports: Exports,
  run?: (require: Require, exports: Exports) => void,
];

/** Takes the scripts that add themselves, and brings others. */
export interface PartLoader {
  readonly push: (script: BuiltScript) => void;
  /**
   * Resolves to what a script exports, once that and the scripts it needs have come and run. Rejects
   * if one of them does not come, or fails; a further call tries again.
   */
  readonly load: (name: string, ...needed: readonly string[]) => Promise<Exports>;
}

declare global {
  interface Window {
    [PARTS_LIST]?: readonly BuiltScript[] | PartLoader;
  }
}

/**
 * @param here the scripts that have added themselves before
 * @param base the address to which the names of scripts are relative
 */
export function createPartLoader(here: readonly BuiltScript[], base: string): PartLoader {
  const scripts = new Map(here.map((script) => [script[0], script]));
  const begun = new Set<string>();
  const coming = new Map<string, Promise<void>>();
  const require: Require = (name) => {
    const script = scripts.get(name);
    if (!script) throw new Error(`${name} is not here.`);
    const [, exports, run] = script;
    if (run && !begun.has(name)) {
      begun.add(name);
      try {
        run(require, exports);
      } catch (error) {
        begun.delete(name);
        throw error;
      }
    }
    return exports;
  };
  const fetchScript = async (name: string): Promise<void> => {
    const address = new URL(name, base).href;
    await runScript(address);
    // A host may answer with a different script that runs without an error.
    if (!scripts.has(name)) throw new Error(`${address} does not hold its part.`);
  };
  const bring = (name: string): Promise<void> | undefined => {
    if (scripts.has(name)) return undefined;
    const attempt = coming.get(name) ?? fetchScript(name).finally(() => coming.delete(name));
    coming.set(name, attempt);
    return attempt;
  };
  return {
    push: (script) => scripts.set(script[0], script),
    load: async (name, ...needed) => {
      await Promise.all([name, ...needed].map(bring));
      return require(name);
    },
  };
}

/**
 * Makes the built page bring its parts from beside the main script. Must be called while that runs
 * for the first time; in development, where parts are modules, nothing asks the loader.
 */
export function takeOverParts(): PartLoader {
  const list = window[PARTS_LIST];
  const here: readonly BuiltScript[] = Array.isArray(list) ? list : [];
  const [main] = here.find(([, , run]) => !run) ?? [];
  // A script in the page itself has no address; all others are in the page, too.
  const own = [...document.scripts].find(({ src }) => src && main && isAt(src, main));
  const loader = createPartLoader(here, own?.src ?? document.baseURI);
  window[PARTS_LIST] = loader;
  return loader;
}

/** Whether an address is that of a script with such a name, which is relative to itself. */
function isAt(address: string, name: string): boolean {
  return new URL(name, address).pathname === new URL(address).pathname;
}
