// @vitest-environment node
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { isSame } from '../work/history.ts';
import { exampleFolder } from '../work/newFolder.ts';
import { zipOf } from '../work/zip.ts';
import { openZip } from './opening.ts';
import { answer, type OpenAsk } from './openJob.ts';
import type { Job } from './startJob.ts';

type Opened = Awaited<ReturnType<typeof answer>>;

/** A job that works here, and says that it does so elsewhere. */
function jobIn(place: 'worker' | 'page', does: (ask: OpenAsk) => Promise<Opened> = answer) {
  const end = vi.fn();
  const job: Job<OpenAsk, Opened> = { ask: does, end, runsIn: Promise.resolve(place) };
  return { start: () => job, end };
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const text = new Uint8Array(1_000_000).map((_none, at) => 32 + ((at * at * 31) % 90));

describe('a saved zip', () => {
  test('is opened beside the page, and the job ended', async () => {
    const { start, end } = jobIn('worker');
    const opened = await openZip(fileOf(zipOf(exampleFolder()).slice()), start);
    expect('why' in opened ? opened.why : isSame(opened, exampleFolder())).toBe(true);
    expect(end).toHaveBeenCalledOnce();
  });

  test('that would keep the page waiting is refused where the page has to open it', async () => {
    const large = Object.fromEntries(Array.from({ length: 40 }, (_none, at) => [`f${at}`, text]));
    const zip = zipSync({ ...large, 'corpus.yml': new Uint8Array(1) }).slice();
    expect(await openZip(fileOf(zip), jobIn('page').start)).toMatchObject({
      why: expect.stringContaining('30 MB'),
    });
    expect(await openZip(fileOf(zip), jobIn('worker').start)).not.toHaveProperty('why');
  });

  test('that is larger than anything that is opened is not even read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const found = await openZip({ size: 6e8, arrayBuffer }, jobIn('worker').start);
    expect(found).toMatchObject({ why: expect.stringContaining('500 MB') });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('that cannot be read, or ends the job, is answered with a sentence', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    const dies = jobIn('worker', () => Promise.reject(new Error('out of memory')));
    for (const asked of [
      openZip(gone, jobIn('worker').start),
      openZip(fileOf(new Uint8Array(3)), dies.start),
    ])
      expect(await asked).toMatchObject({ why: expect.stringContaining('could not be read') });
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});
