import { COMPARE } from '../dataset/dataset.ts';
import { ID } from './authored.ts';
import { reservedId } from './compileRedirects.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { type CorpusDefaults, loadDocument } from './loadDocument.ts';
import type { LoadedDocument, LoadedDocuments } from './loadedDocument.ts';
import { openYaml } from './openYaml.ts';
import { asideFrom, gather, type Outcome } from './outcome.ts';
import { type Problem, setAside, shown, topOf } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';
import type { YamlFile } from './yamlFile.ts';

/** Each `documents/<id>.txt` with the `.yml` beside it; one without the other is a problem. */
export function loadDocuments(
  corpus: CorpusFiles,
  defaults: CorpusDefaults,
  onProgress?: OnProgress,
): Outcome<LoadedDocuments> {
  const found = gather();
  const loaded = new Map<string, LoadedDocument | null>();
  for (const id of observed(documentIds(corpus), 'Reading documents', onProgress)) {
    const source = corpus.files.get(`documents/${id}.txt`);
    const file = found.take(openDescription(id, corpus));
    found.report(checkName(id));
    if (!source) found.report(checkMissingText(id, corpus));
    const document = source && file && found.take(loadDocument(id, source, file, defaults));
    loaded.set(id, document ?? null);
  }
  return found.giving(loaded);
}

/** What is written about a document; where there is nothing yet, the page can do without the document. */
function openDescription(id: string, corpus: CorpusFiles): Outcome<YamlFile | null> {
  const name = `documents/${id}.yml`;
  const opened = openYaml(name, corpus);
  return corpus.files.has(name) ? opened : asideFrom(opened);
}

/** The ids of all documents, also of those of which a file is missing or could not be read. */
function documentIds({ files, problems }: CorpusFiles): readonly string[] {
  const names = [...files.keys(), ...problems.map(({ file }) => file)];
  const ids = names.map((name) => /^documents\/(.+)\.(?:txt|yml)$/.exec(name)?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function checkName(id: string): readonly Problem[] {
  if (id === COMPARE) return [reservedId(topOf(`documents/${id}.yml`))];
  if (ID.test(id)) return [];
  return setAside([
    {
      ...topOf(`documents/${id}.txt`),
      code: 'FIELD_INVALID',
      message: `The name ${shown(id)} of a document’s files must be words of a–z and 0–9 joined by hyphens: it is the id of the document, and stands in links. Rename both files; until then the page leaves the document out.`,
    },
  ]);
}

/** A text that is not there; one that could not be read, or whose name is wrong, has been reported. */
function checkMissingText(id: string, { problems }: CorpusFiles): readonly Problem[] {
  const name = `documents/${id}.txt`;
  if (!ID.test(id) || problems.some(({ file }) => file === name)) return [];
  return [
    {
      ...topOf(name),
      code: 'FILE_MISSING',
      message: `${id}.yml describes a document whose text ${id}.txt is not there. Add the text.`,
    },
  ];
}
