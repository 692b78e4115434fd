import type { FullDataset } from '../dataset/dataset.ts';
import { type Compilation, compileCorpus } from './compileCorpus.ts';
import { datasetJsonSchema } from './datasetSchema.ts';
import { type MakeFile, mediaFiles } from './mediaFiles.ts';
import { type CorpusFiles, readCorpus } from './readCorpus.ts';

/** What lies beside the page. */
const PUBLIC_FILES = {
  'dataset.json': (dataset: FullDataset | null) => jsonText(dataset),
  'dataset.schema.json': () => jsonText(datasetJsonSchema()),
};

type PublicFile = keyof typeof PUBLIC_FILES;

export const PUBLIC_NAMES = ['dataset.json', 'dataset.schema.json'] as const satisfies PublicFile[];

/** A corpus folder that is compiled once, until it is forgotten. */
export interface CompiledCorpus {
  readonly root: string;
  readonly compile: () => Promise<Compilation>;
  /** The text of a file that lies beside the page. */
  readonly write: (name: PublicFile) => Promise<string>;
  /** What belongs to the documents and lies beside the page. */
  readonly media: () => Promise<ReadonlyMap<string, MakeFile>>;
  readonly forget: () => void;
  /** How often it was forgotten: another number, and what was made of it may be out of date. */
  readonly version: () => number;
}

/** @param root the absolute path of the folder */
export function createCompiledCorpus(root: string): CompiledCorpus {
  let read: Promise<CorpusFiles> | null = null;
  let current: Promise<Compilation> | null = null;
  let written = new Map<PublicFile, string>();
  let version = 0;
  const readOnce = (): Promise<CorpusFiles> => {
    read ??= readCorpus(root);
    return read;
  };
  const compile = (): Promise<Compilation> => {
    current ??= readOnce().then((corpus) => compileCorpus(corpus));
    return current;
  };
  return {
    root,
    compile,
    async write(name) {
      // A change to the corpus meanwhile has a map of its own, into which nothing former gets.
      const texts = written;
      const { dataset } = await compile();
      const text = texts.get(name) ?? PUBLIC_FILES[name](dataset);
      texts.set(name, text);
      return text;
    },
    async media() {
      const [{ dataset }, { media }] = await Promise.all([compile(), readOnce()]);
      return dataset ? mediaFiles(dataset, media) : new Map();
    },
    forget() {
      read = null;
      current = null;
      written = new Map();
      version += 1;
    },
    version: () => version,
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
