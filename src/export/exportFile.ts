import type { Dataset, FullDataset } from '../dataset/dataset.ts';
import { annotationCollection } from './annotations.ts';
import { eventsCsv } from './csv.ts';
import { timelineJsCsv, timelineJsData } from './timelineJs.ts';

/** A file that a reader can take away. */
export interface ExportFile {
  readonly name: string;
  readonly label: string;
  /** What it is for. */
  readonly use: string;
  readonly type: string;
  /** Its content, made when it is asked for; rejects when a part of it cannot be had. */
  readonly text: () => Promise<string>;
}

/**
 * The files that a dataset can be taken away as.
 * @param address of the timeline: annotations are named by it, and slides lead to it
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
      // Excel takes a CSV for UTF-8 only when it begins with this mark.
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
  ];
}

/** An address that others can reach. */
function onTheWeb(address: string): string | null {
  return /^https?:/.test(address) ? address : null;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
