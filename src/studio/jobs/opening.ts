import type { Folder } from '../work/folder.ts';
import { MOST_BYTES, tooMuch } from '../work/zip.ts';
import type { OpenAsk } from './openJob.ts';
import { type Job, startJob } from './startJob.ts';

type Opened = Folder | { readonly why: string };
type OpenJob = Job<OpenAsk, Opened>;

/** What a zip may unpack to where the page itself unpacks it, and stands still meanwhile, in bytes. */
const MOST_IN_PAGE = 30 * 1024 * 1024;

/** Opens a saved zip beside the page; a sentence where that cannot be done, or should not be. It never rejects. */
export async function openZip(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  start: () => OpenJob = () => startJob('open'),
): Promise<Opened> {
  if (file.size > MOST_BYTES) return { why: tooMuch(MOST_BYTES) };
  const job = start();
  try {
    const most = (await job.runsIn) === 'page' ? MOST_IN_PAGE : MOST_BYTES;
    if (file.size > most) return { why: tooMuch(most) };
    return await job.ask({ bytes: new Uint8Array(await file.arrayBuffer()), most });
  } catch (error) {
    console.warn(error);
    return { why: FAILED };
  } finally {
    job.end();
  }
}

const FAILED =
  'It could not be read: it is gone, or it needs more memory than the browser has. Choose it again.';
