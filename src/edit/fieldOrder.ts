import type { FieldPath } from '../compile/yamlFile.ts';

/** The order in which the fields of the group at a path are usually written. */
export type FieldOrder = (path: FieldPath) => readonly string[];

const DATE = ['date', 'document', 'phrase', 'before', 'basis', 'rule', 'anchor', 'note', 'also'];
const QUOTE = ['document', 'before', 'quote'];

/** Of an entry of `events.yml`, at whatever place of a list. */
export const EVENT_ORDER: FieldOrder = ([_entry, ...path]) => {
  const [last, around] = [...path].reverse();
  if (path.length === 0)
    return ['id', 'draft', 'label', 'title', 'category', 'status', 'note', 'when', 'sources'];
  if (last === 'when' || around === 'also') return DATE;
  return QUOTE;
};

export const DOCUMENT_ORDER: FieldOrder = (path) => {
  const [last, around] = [...path].reverse();
  if (path.length === 0)
    return [
      ...['draft', 'title', 'about', 'sha256', 'publisher', 'place', 'published', 'timeOf'],
      ...['original', 'pictures', 'recording', 'mentions', 'notArticle', 'ignored'],
    ];
  if (last === 'about')
    return [
      ...['kind', 'title', 'author', 'publisher', 'published', 'url', 'archive', 'callNumber'],
      ...['licence', 'language', 'translationOf'],
    ];
  if (last === 'published') return ['date', 'basis', 'outside', 'evidence', 'note'];
  if (around === 'evidence') return [...QUOTE, 'phrase', 'basis', 'rule', 'anchor', 'date'];
  if (around === 'pictures') return ['file', 'alt', 'caption'];
  return ['name', 'from', 'to', 'before', 'quote', 'file', 'changes', 'reason'];
};

export const CORPUS_ORDER: FieldOrder = ([list, _entry, ...path]) => {
  if (list === undefined)
    return [
      ...['title', 'summary', 'language', 'scope', 'mentions', 'format', 'categories'],
      ...['chapters', 'tours', 'redirects'],
    ];
  if (list === 'categories')
    return path.length === 0 ? ['id', 'label', 'colour'] : ['light', 'dark', 'contrast'];
  if (list === 'chapters') return ['id', 'title', 'when'];
  return list === 'tours' && path.length === 0 ? ['id', 'title', 'summary', 'events'] : [];
};

export const LESSON_ORDER: FieldOrder = (path) => {
  if (path.length === 0) return [];
  return path.length === 1
    ? ['prompts', 'notes']
    : ['sourcing', 'context', 'corroboration', 'closeReading'];
};
