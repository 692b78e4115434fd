import { type Compilation, compileCorpus } from '../compile/compileCorpus.ts';
import type { CorpusFiles } from '../compile/corpusFiles.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { type DataScripts, dataScripts } from '../site/dataScripts.ts';
import { PUBLIC_FILES, type PublicFile } from '../site/publicFiles.ts';
import { type MakeFile, mediaFiles } from './mediaFiles.ts';
import { readCorpus } from './readCorpus.ts';

/** What a site is about. */
export interface SiteContent {
  readonly dataset: FullDataset;
  /** What belongs to the documents, by its address. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** A corpus folder that is compiled once, until it is forgotten. */
export interface CompiledCorpus {
  readonly root: string;
  readonly compile: () => Promise<Compilation>;
  /** The scripts that hold it for the page; `null` while it has errors. */
  readonly scripts: () => Promise<DataScripts | null>;
  /** The text of a file that lies beside the page. */
  readonly write: (name: PublicFile) => Promise<string>;
  /** What belongs to the documents and lies beside the page. */
  readonly media: () => Promise<ReadonlyMap<string, MakeFile>>;
  /**
   * What a site is made of.
   * @throws Error while the corpus has errors
   */
  readonly content: () => Promise<SiteContent>;
  readonly forget: () => void;
}

/** @param root the absolute path of the folder */
export function createCompiledCorpus(root: string): CompiledCorpus {
  let read: Promise<CorpusFiles> | null = null;
  let current: Promise<Compilation> | null = null;
  let scripts: Promise<DataScripts | null> | null = null;
  let written = new Map<PublicFile, string>();
  const readOnce = (): Promise<CorpusFiles> => {
    read ??= readCorpus(root);
    return read;
  };
  const compile = (): Promise<Compilation> => {
    current ??= readOnce().then((corpus) => compileCorpus(corpus));
    return current;
  };
  const media = async (): Promise<ReadonlyMap<string, MakeFile>> => {
    const [{ dataset }, { media: files }] = await Promise.all([compile(), readOnce()]);
    return dataset ? mediaFiles(dataset, files) : new Map();
  };
  return {
    root,
    compile,
    scripts() {
      scripts ??= compile().then(({ dataset }) => dataset && dataScripts(dataset));
      return scripts;
    },
    async write(name) {
      // A change to the corpus meanwhile has a map of its own, into which nothing former gets.
      const texts = written;
      const { dataset } = await compile();
      const text = texts.get(name) ?? PUBLIC_FILES[name](dataset);
      texts.set(name, text);
      return text;
    },
    media,
    async content() {
      const [{ dataset }, makers] = await Promise.all([compile(), media()]);
      if (!dataset) throw new Error('The corpus has errors.');
      const made = [...makers].map(async ([path, make]) => [path, await make()] as const);
      return { dataset, media: new Map(await Promise.all(made)) };
    },
    forget() {
      read = null;
      current = null;
      scripts = null;
      written = new Map();
    },
  };
}
