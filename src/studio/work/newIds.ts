import { COMPARE } from '../../dataset/dataset.ts';
import { draftId, plainWords } from '../../draft/draftWords.ts';
import { valueAt } from '../../edit/yamlData.ts';
import { readEvents, readTimeline } from './fields.ts';
import { documentIds, type Folder } from './folder.ts';
import { yamlIn } from './yamlFiles.ts';

/** A free id for an event, of words that tell it. Former ids are not used again. */
export function eventId(folder: Folder, words: string): string {
  const ids = readEvents(folder).map(({ id }) => id);
  return draftId(words, new Set([...ids, ...formerIds(folder, 'events')]));
}

/** A free id for a document: the words of what is proposed, or the same with a number. */
export function documentId(folder: Folder, proposed: string): string {
  const ids = [...documentIds(folder), ...formerIds(folder, 'documents'), COMPARE];
  return free(plainWords(proposed).slice(0, MOST_WORDS).join('-') || 'document', ids);
}

export function categoryId(folder: Folder, label: string): string {
  const ids = readTimeline(folder).categories.map(({ id }) => id);
  return free(plainWords(label).join('-') || 'category', ids);
}

export function chapterId(folder: Folder, title: string): string {
  const ids = readTimeline(folder).chapters.map(({ id }) => id);
  return free(plainWords(title).join('-') || 'chapter', ids);
}

const MOST_WORDS = 9;

function free(id: string, taken: readonly string[]): string {
  let own = id;
  for (let count = 2; taken.includes(own); count += 1) own = `${id}-${count}`;
  return own;
}

function formerIds(folder: Folder, kind: 'events' | 'documents'): readonly string[] {
  return Object.keys(Object(valueAt(yamlIn(folder, 'corpus.yml')?.data, ['redirects', kind])));
}
