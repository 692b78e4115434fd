import type { Dataset, FullDataset } from '../dataset/dataset.ts';
import { annotationCollection } from './annotations.ts';
import { eventsCsv } from './csv.ts';
import { bibtexReferences, cslReferences, risReferences } from './references.ts';
import { timelineJsCsv, timelineJsData } from './timelineJs.ts';

/** A file for readers to save. */
export interface ExportFile {
  readonly name: string;
  readonly label: string;
  /** What the file is for. */
  readonly use: string;
  readonly type: string;
  /** Creates the content; rejects if a part of it cannot be loaded. */
  readonly text: () => Promise<string>;
}

/**
 * The files in which a dataset can be saved.
 * @param address of the timeline, for the ids of annotations and the links of slides
 * @param full gives the dataset with the texts of its documents
 */
export function exportFiles(
  dataset: Dataset,
  address: string,
  full: () => Promise<FullDataset>,
): readonly ExportFile[] {
  return [
    {
      name: 'events.csv',
      label: 'Events, CSV',
      use: 'For a spreadsheet',
      type: 'text/csv',
      // Excel reads a CSV as UTF-8 only if it begins with this mark.
      text: async () => `\ufeff${eventsCsv(dataset)}`,
    },
    {
      name: 'timelinejs.csv',
      label: 'TimelineJS, CSV',
      use: 'For the spreadsheet of Knight Lab’s TimelineJS',
      type: 'text/csv',
      text: async () => timelineJsCsv(dataset, onTheWeb(address)),
    },
    {
      name: 'timelinejs.json',
      label: 'TimelineJS, JSON',
      use: 'For TimelineJS on a page of your own',
      type: 'application/json',
      text: async () => json(timelineJsData(dataset, onTheWeb(address))),
    },
    {
      name: 'dataset.json',
      label: 'Dataset, JSON',
      use: 'Events, dates, quotes and documents in full',
      type: 'application/json',
      text: async () => json(await full()),
    },
    {
      name: 'annotations.jsonld',
      label: 'Annotations, JSON-LD',
      use: 'The quotes as W3C Web Annotations',
      type: 'application/ld+json',
      text: async () => json(annotationCollection(await full(), address)),
    },
    ...referenceFiles(dataset),
  ];
}

/** The documents for reference managers, where something is known of one from outside. */
function referenceFiles({ documents, language }: Dataset): readonly ExportFile[] {
  if (!documents.some(({ about }) => about)) return [];
  return [
    {
      name: 'references.json',
      label: 'References, CSL-JSON',
      use: 'The documents for Zotero, pandoc and others',
      type: 'application/json',
      text: async () => json(cslReferences(documents, language)),
    },
    {
      name: 'references.ris',
      label: 'References, RIS',
      use: 'The documents for EndNote, Citavi and others',
      type: 'application/x-research-info-systems',
      text: async () => risReferences(documents, language),
    },
    {
      name: 'references.bib',
      label: 'References, BibTeX',
      use: 'The documents for LaTeX',
      type: 'application/x-bibtex',
      text: async () => bibtexReferences(documents, language),
    },
  ];
}

/** The address if others can reach it, otherwise `null`. */
function onTheWeb(address: string): string | null {
  return /^https?:/.test(address) ? address : null;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
