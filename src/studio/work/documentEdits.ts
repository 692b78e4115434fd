import { sha256 } from '../../compile/sha256.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import { DOCUMENT_ORDER } from '../../edit/fieldOrder.ts';
import { valueAt } from '../../edit/yamlData.ts';
import { withFields } from '../../edit/yamlEdit.ts';
import type { Value } from '../../edit/yamlText.ts';
import { documentIds, type Folder, textIn, withFile, withoutFile, withText } from './folder.ts';
import { documentId } from './newIds.ts';
import { changeYaml, yamlIn } from './yamlFiles.ts';

export interface NewDocument {
  /** What its id is made of: its day and title. Another is found where it is taken. */
  readonly id: string;
  readonly text: string;
  /** The fields of its `.yml`; the checksum is added. */
  readonly fields?: { readonly [field: string]: Value };
  /** The file that the text was taken from; it lies beside it under its own ending. */
  readonly original?: { readonly name: string; readonly bytes: Uint8Array };
}

export function addDocument(
  folder: Folder,
  { id: proposed, text, fields = {}, original }: NewDocument,
): { readonly folder: Folder; readonly id: string } {
  const id = documentId(folder, proposed);
  const withWords = withText(folder, `documents/${id}.txt`, text);
  const ending = /\.[a-z0-9]{1,8}$/i.exec(original?.name ?? '')?.[0].toLowerCase() ?? '';
  // The two files of a document have these endings.
  const name = `${id}${/^\.(?:txt|yml)$/.test(ending) ? `.original${ending}` : ending || '.original'}`;
  const whole = original ? withFile(withWords, `documents/${name}`, original.bytes) : withWords;
  const own = original ? { ...Object(fields.original), file: name } : fields.original;
  const facts = {
    ...fields,
    sha256: sha256(text),
    ...(own === undefined ? {} : { original: own as Value }),
  };
  return { folder: setDocument(whole, id, [], facts), id };
}

/** A field of `documents/<id>.yml`, which is made where there is none. Of a group, only fields that differ are written. */
export function setDocument(folder: Folder, id: string, path: FieldPath, value: Value): Folder {
  return changeYaml(folder, `documents/${id}.yml`, (source) =>
    withFields(source, path, value, DOCUMENT_ORDER),
  );
}

/** The text of a document, and its checksum. */
export function setDocumentText(folder: Folder, id: string, text: string): Folder {
  const path = `documents/${id}.txt`;
  if (textIn(folder, path) === text) return folder;
  return setDocument(withText(folder, path, text), id, ['sha256'], sha256(text));
}

/** Takes the mark of a draft from what is written about a document. */
export function approveDocument(folder: Folder, id: string): Folder {
  return setDocument(folder, id, ['draft'], null);
}

/** Takes a document away, with the files that it alone names. Events that quote it stay, with a problem each. */
export function removeDocument(folder: Folder, id: string): Folder {
  const others = documentIds(folder).filter((other) => other !== id);
  const kept = new Set(others.flatMap((other) => filesOf(folder, other)));
  const own = filesOf(folder, id).filter((name) => !kept.has(name));
  return [`${id}.txt`, `${id}.yml`, ...own].reduce(
    (done, name) => withoutFile(done, `documents/${name}`),
    folder,
  );
}

/** The names of the files that a document shows, or was taken from. */
function filesOf(folder: Folder, id: string): readonly string[] {
  const data = yamlIn(folder, `documents/${id}.yml`)?.data;
  const pictures = valueAt(data, ['pictures']);
  const names = [
    valueAt(data, ['original', 'file']),
    valueAt(data, ['recording', 'file']),
    ...(Array.isArray(pictures) ? pictures.map((own: unknown) => valueAt(own, ['file'])) : []),
  ];
  return names.filter((name) => typeof name === 'string');
}
