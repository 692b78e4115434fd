import type { Dataset } from '../dataset/dataset.ts';

/** The number of a document on paper, from 1: the same on every sheet of a timeline. */
export function documentNumber({ documents }: Pick<Dataset, 'documents'>, id: string): number {
  return documents.findIndex((document) => document.id === id) + 1;
}
