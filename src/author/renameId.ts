import { ID } from '../compile/authored.ts';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { CorpusFiles } from '../compile/corpusFiles.ts';
import { type Problem, printProblem } from '../compile/problem.ts';
import { isError } from '../compile/severity.ts';
import { parseYamlFile } from '../compile/yamlFile.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { mergedFiles } from '../edit/mergedFiles.ts';
import { type Named, renamedFiles, type Texts } from '../edit/renamedFiles.ts';
import { type Command, Misuse, type Typed } from './command.ts';
import { replaceFiles } from './writeNewFiles.ts';

/** Gives an event or a document another id. */
export const rename: Command = {
  usage: 'event|document old new [folder]',
  does: 'gives an event or a document another id, everywhere; links to the former go on working',
  async run(typed) {
    const { kind, from, to, folder } = change(typed);
    const corpus = await readCorpus(folder);
    checkIds(idsOf(corpus, kind), from, null);
    if (!ID.test(to)) throw new Misuse('An id is words of a–z and 0–9 joined by hyphens.');
    if (idsOf(corpus, kind).includes(to))
      throw new Error(`“${to}” is in use. “merge” makes one of two.`);
    return await put(folder, corpus, renamedFiles(textsOf(corpus), kind, from, to));
  },
};

/** Makes one event of two, or one document of two copies. */
export const merge: Command = {
  usage: 'event|document old into [folder]',
  does: 'makes one of two: sources of the former event are added; files of a former document go',
  async run(typed) {
    const { kind, from, to, folder } = change(typed);
    const corpus = await readCorpus(folder);
    checkIds(idsOf(corpus, kind), from, to);
    return await put(folder, corpus, mergedFiles(textsOf(corpus), kind, from, to));
  },
};

interface Change {
  readonly kind: Named;
  readonly from: string;
  readonly to: string;
  readonly folder: string;
}

function change({ paths, folderAt }: Typed): Change {
  const [kind, from, to, folder, ...more] = paths;
  if ((kind !== 'event' && kind !== 'document') || !from || !to || more.length > 0 || from === to) {
    throw new Misuse('Say “event” or “document”, its id, and the other id.');
  }
  return { kind, from, to, folder: folderAt(folder) };
}

function checkIds(ids: readonly string[], from: string, into: string | null): void {
  for (const id of [from, into])
    if (id !== null && !ids.includes(id))
      throw new Error(`There is no “${id}”. Nothing was changed.`);
}

function idsOf({ files }: CorpusFiles, kind: Named): readonly string[] {
  if (kind === 'document')
    return [...files.keys()].flatMap((name) => /^documents\/(.+)\.txt$/.exec(name)?.[1] ?? []);
  return [...files]
    .filter(([name]) => /^events(?:\/[^/]+)?\.yml$/.test(name))
    .flatMap(([name, { text }]) => {
      const file = parseYamlFile(name, text);
      const data = 'data' in file && Array.isArray(file.data) ? file.data : [];
      return data.map((event: unknown) => String(Object(event).id ?? ''));
    });
}

const MARK = '\ufeff';

/** YAML without byte order marks, which {@link put} leaves where they are. */
function textsOf({ files }: CorpusFiles): Texts {
  return new Map(
    [...files].map(([name, { text }]) => [
      name,
      name.endsWith('.yml') ? text.replace(MARK, '') : text,
    ]),
  );
}

/**
 * Writes what has changed, unless it would be worse than before.
 * @throws Error with the new errors
 */
async function put(folder: string, corpus: CorpusFiles, texts: Texts): Promise<number> {
  const files = new Map(
    [...texts].map(([name, text]) => {
      const isMarked = name.endsWith('.yml') && corpus.files.get(name)?.text.startsWith(MARK);
      return [name, isMarked ? MARK + text : text] as const;
    }),
  );
  const before = errorsOf(corpus);
  const after = errorsOf({ ...corpus, files: withSums(files, corpus) });
  if (after.length > before.length) {
    throw new Error(
      `${after.map(printProblem).join('\n')}\nNothing was changed: the errors above would come of it.`,
    );
  }
  const changed = new Map(
    [...files].filter(([name, text]) => corpus.files.get(name)?.text !== text),
  );
  const gone = [...corpus.files.keys()].filter((name) => !files.has(name));
  await replaceFiles(folder, changed, gone);
  const lines = [
    ...[...changed.keys()].map((name) => `  ${name}`),
    ...gone.map((name) => `  ${name} (gone)`),
  ];
  console.log(`Changed:\n${lines.join('\n')}`);
  return 0;
}

function errorsOf(corpus: CorpusFiles): readonly Problem[] {
  return compileCorpus(corpus).problems.filter(isError);
}

/** Texts of documents are not changed, so a checksum that was right stays so. */
function withSums(texts: Texts, { files }: CorpusFiles): CorpusFiles['files'] {
  const sums = new Map([...files.values()].map(({ text, sha256 }) => [text, sha256]));
  return new Map([...texts].map(([name, text]) => [name, { text, sha256: sums.get(text) ?? '' }]));
}
