import { COMPARE, type CorpusLanguage } from '../dataset/dataset.ts';
import { ID } from './authored.ts';
import { loadDocument } from './compileDocument.ts';
import { reservedId } from './compileRedirects.ts';
import type { LoadedDocument, LoadedDocuments } from './loadedDocument.ts';
import { type Problem, shown, topOf } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';
import type { CorpusFiles } from './readCorpus.ts';
import type { YamlFile } from './yamlFile.ts';

/** Each `documents/<id>.txt` with the `.yml` beside it; one without the other is a problem. */
export function loadDocuments(
  files: CorpusFiles['files'],
  open: (name: string) => YamlFile | null,
  language: CorpusLanguage,
  problems: Problem[],
  onProgress?: OnProgress,
): LoadedDocuments {
  const loaded = new Map<string, LoadedDocument | null>();
  for (const id of observed(documentIds(files, problems), 'Reading documents', onProgress)) {
    const source = files.get(`documents/${id}.txt`);
    const file = open(`documents/${id}.yml`);
    if (id === COMPARE) problems.push(reservedId(topOf(`documents/${id}.yml`)));
    if (!ID.test(id)) reportName(id, problems);
    if (!source) reportMissingText(id, problems);
    const document = source && file && loadDocument(id, source, file, language, problems);
    loaded.set(id, document ?? null);
  }
  return loaded;
}

/** The ids of all documents, also of those of which a file is missing or could not be read. */
function documentIds(files: CorpusFiles['files'], problems: readonly Problem[]): readonly string[] {
  const names = [...files.keys(), ...problems.map(({ file }) => file)];
  const ids = names.map((name) => /^documents\/(.+)\.(?:txt|yml)$/.exec(name)?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function reportName(id: string, problems: Problem[]): void {
  problems.push({
    ...topOf(`documents/${id}.txt`),
    code: 'FIELD_INVALID',
    message: `The name ${shown(id)} of a document’s files must be words of a–z and 0–9 joined by hyphens: it is the id of the document, and stands in links. Rename both files.`,
  });
}

function reportMissingText(id: string, problems: Problem[]): void {
  const name = `documents/${id}.txt`;
  if (problems.some(({ file }) => file === name)) return;
  problems.push({
    ...topOf(name),
    code: 'FILE_MISSING',
    message: `${id}.yml describes a document whose text ${id}.txt is not there. Add the text.`,
  });
}
