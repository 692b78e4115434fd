import { commandLine } from './commandLine.ts';
import { failure, type Outcome, outcome } from './outcome.ts';
import { topOf } from './problem.ts';
import type { CorpusFiles } from './readCorpus.ts';
import { parseYamlFile, type YamlFile } from './yamlFile.ts';

/** A YAML file of a corpus; `null` with the problem when it is missing or cannot be read. */
export function openYaml(name: string, { files, problems }: CorpusFiles): Outcome<YamlFile | null> {
  const source = files.get(name);
  if (source) {
    const file = parseYamlFile(name, source.text);
    return 'data' in file ? outcome(file) : outcome(null, file);
  }
  // A file that is there but cannot be read has been reported.
  if (problems.some(({ file }) => file === name)) return outcome(null);
  const cure = name.startsWith('documents/')
    ? `Add it, or let “${commandLine('draft')}” propose it.`
    : 'Add it; the guide for authors shows what it holds.';
  return failure({
    ...topOf(name),
    code: 'FILE_MISSING',
    message: `There is no file ${name}. ${cure}`,
  });
}
