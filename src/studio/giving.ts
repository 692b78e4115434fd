import type { FullDataset } from '../dataset/dataset.ts';
import { runScript } from '../parts/runScript.ts';
import { TEMPLATE, TEMPLATE_FILE } from '../site/templateScript.ts';
import { documentPictures } from './documentPictures.ts';
import type { GiveAsk, GivenForm } from './jobs/giveJob.ts';
import { startJob } from './jobs/startJob.ts';
import { previewPicture } from './previewPicture.ts';
import type { Folder } from './work/folder.ts';

export type { GivenForm };

/** A file to be saved. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly type: string;
}

const TYPES: Readonly<Record<GivenForm, string>> = { page: 'text/html', site: 'application/zip' };

declare global {
  interface Window {
    [TEMPLATE]?: string;
  }
}

/**
 * Makes what is given away: the same files as the command `build`, but for pictures, which the page draws.
 * @param dataset as the compiler made it of the folder
 * @param siteUrl the address of the website, with a trailing slash; `null` if it is not known
 * @throws Error with a sentence when it cannot be made
 */
export async function give(
  folder: Folder,
  dataset: FullDataset,
  form: GivenForm,
  siteUrl: string | null,
): Promise<Given> {
  const template = await templateBeside();
  const ask: GiveAsk = {
    form,
    dataset,
    folder: mediaOnly(folder),
    template,
    preview: await previewPicture(dataset),
    pictures: await documentPictures(dataset.documents, folder),
    siteUrl,
  };
  const job = startJob<GiveAsk, Uint8Array>('give');
  try {
    return { bytes: await job.ask(ask), type: TYPES[form] };
  } finally {
    job.end();
  }
}

/** What a site is made of; it is large, and so comes when it is needed. */
async function templateBeside(): Promise<string> {
  try {
    if (window[TEMPLATE] === undefined) await runScript(`./${TEMPLATE_FILE}`);
  } catch (error) {
    console.warn(error);
  }
  const template = window[TEMPLATE];
  if (template === undefined) {
    throw new Error(
      import.meta.env.DEV
        ? 'What a site is made of comes with a build: run “npm run build” once, then try again.'
        : `The file ${TEMPLATE_FILE} beside this page could not be loaded. Try again.`,
    );
  }
  return template;
}

/** A worker is sent no more than it needs. */
function mediaOnly(folder: Folder): Folder {
  return new Map([...folder].filter(([path]) => /^documents\/.*(?<!\.(?:txt|yml))$/.test(path)));
}
