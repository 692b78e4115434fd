import type { CorpusFile, CorpusFiles } from './corpusFiles.ts';
import { failure, type Outcome, outcome } from './outcome.ts';
import { topOf } from './problem.ts';
import { parseYamlEntries } from './yamlEntries.ts';
import type { parseYamlFile, YamlFile } from './yamlFile.ts';

/** A YAML file of a corpus; `null` with the problem when it is missing or cannot be read. */
export function openYaml(name: string, corpus: CorpusFiles): Outcome<YamlFile | null> {
  const { files, problems } = corpus;
  const source = files.get(name);
  if (source) {
    const file = readOnce(name, source);
    return 'data' in file ? outcome(file) : outcome(null, file);
  }
  // A file that is there but cannot be read has been reported.
  if (problems.some(({ file }) => file === name)) return outcome(null);
  return failure({
    ...topOf(name),
    code: 'FILE_MISSING',
    message: `There is no file ${name}. ${cureOf(name, corpus)}`,
  });
}

const READ = new WeakMap<CorpusFile, Map<string, ReturnType<typeof parseYamlFile>>>();

/** A file that stays the same object is not read again. */
function readOnce(name: string, source: CorpusFile): ReturnType<typeof parseYamlFile> {
  const byName = READ.get(source) ?? new Map<string, ReturnType<typeof parseYamlFile>>();
  READ.set(source, byName);
  const file = byName.get(name) ?? parseYamlEntries(name, source.text);
  byName.set(name, file);
  return file;
}

function cureOf(name: string, { commandLine }: CorpusFiles): string {
  return name.startsWith('documents/') && commandLine
    ? `Add it, or let “${commandLine('draft')}” propose it.`
    : 'Add it; the guide for authors shows what it holds.';
}
