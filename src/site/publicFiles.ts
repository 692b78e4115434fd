import { datasetJsonSchema } from '../compile/datasetSchema.ts';
import type { FullDataset } from '../dataset/dataset.ts';

/** The data that lie beside the page for others: what each file says. */
export const PUBLIC_FILES = {
  'dataset.json': (dataset: FullDataset | null) => jsonText(dataset),
  'dataset.schema.json': () => jsonText(datasetJsonSchema()),
};

export type PublicFile = keyof typeof PUBLIC_FILES;

/** Whether something of this name lies beside the page for others. */
export function isPublicFile(name: string): name is PublicFile {
  return Object.hasOwn(PUBLIC_FILES, name);
}

/** JSON to be read by people, too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
