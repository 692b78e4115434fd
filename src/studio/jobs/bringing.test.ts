// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { desk } from '../../author/fixtures/addingDesk.ts';
import { pdfOf, setLines, wordOf, wordParagraph } from '../../bring/fixtures/files.ts';
import { starterCorpus } from '../../draft/starterCorpus.ts';
import type { Folder } from '../work/folder.ts';
import { startBringing } from './bringing.ts';
import { answer as answerBring } from './bringJob.ts';
import { answer as answerPdf } from './bringPdfJob.ts';
import type { Bring, Brought } from './broughtIn.ts';
import { type Job, JobEnded } from './startJob.ts';

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function folderOf(files: Iterable<readonly [string, string | Uint8Array]>): Folder {
  return new Map([...files].map(([path, content]) => [path, bytesOf(content)]));
}

const FOLDER = folderOf(starterCorpus());

type Answer = (message: Bring) => Promise<Brought>;

/** A job that works here, with the names of those that were started and ended. */
function jobs(answers: Readonly<Record<string, Answer>>, place: 'worker' | 'page' = 'worker') {
  const log: string[] = [];
  const start = (name: string): Job<Bring, Brought> => {
    log.push(`start ${name}`);
    return {
      ask: (message) => answers[name]?.(structuredClone(message)) ?? Promise.reject(new Error()),
      end: () => log.push(`end ${name}`),
      runsIn: Promise.resolve(place),
    };
  };
  return { start, log };
}

const REAL = { bring: answerBring, bringPdf: answerPdf };

const PAGE = `<!doctype html><html lang="en"><head><meta name="author" content="Ada Lind"><meta name="date" content="2019-03-14"></head><body><h1>Mill Bridge to close</h1><p>The town council decided on Tuesday to close the Mill Bridge for repairs.</p></body></html>`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'letter.txt': 'Skerry Point, 5 March 1901.\n\nThe tower was finished on Monday.\n',
  'cafe.txt': Uint8Array.from('The caf\u00e9 was opened on Monday.\n', (c) => c.charCodeAt(0)),
  'page.html': PAGE,
  'bridge.docx': wordOf(wordParagraph('The bridge was opened in 1931.')),
  'mail.eml':
    'From: Ada <a@example.org>\r\nDate: Thu, 14 Mar 2019 10:00:00 +0000\r\nSubject: The bridge\r\nMIME-Version: 1.0\r\n\r\nThe bridge was closed on Monday.\r\n',
  'bridge.pdf': pdfOf([setLines(['The bridge was closed in 1932.'])]),
};

describe('a file that is brought into the studio', () => {
  test('becomes the files that the command “add” writes', async () => {
    const { corpus, add } = await desk(FILES);
    await add(...Object.keys(FILES));
    const { start } = jobs(REAL);
    const { bring } = startBringing(start);
    let folder = FOLDER;
    for (const [name, content] of Object.entries(FILES)) {
      const brought = await bring(folder, { name, bytes: bytesOf(content) });
      if (brought.outcome !== 'added') throw new Error(`${name}: ${brought.outcome}`);
      folder = brought.folder;
    }
    const names = await readdir(join(corpus, 'documents'));
    const written = await Promise.all(
      names.map(
        async (name) =>
          [`documents/${name}`, await readFile(join(corpus, 'documents', name))] as const,
      ),
    );
    const documents = [...folder].filter(([path]) => path.startsWith('documents/'));
    const asBase64 = (files: readonly (readonly [string, Uint8Array])[]) =>
      Object.fromEntries(files.map(([path, own]) => [path, Buffer.from(own).toString('base64')]));
    expect(asBase64(documents)).toEqual(asBase64(written));
  });

  test('leaves all other files as they are', async () => {
    const { bring } = startBringing(jobs(REAL).start);
    const brought = await bring(FOLDER, { name: 'page.html', bytes: bytesOf(PAGE) });
    if (brought.outcome !== 'added') throw new Error(brought.outcome);
    for (const [path, own] of FOLDER) expect(brought.folder.get(path)).toBe(own);
  });

  test('that is there already is named', async () => {
    const { bring } = startBringing(jobs({}).start);
    const bytes = bytesOf(starterCorpus().get('documents/2019-03-bridge-to-close.txt') ?? '');
    expect(await bring(FOLDER, { name: 'x.txt', bytes })).toEqual({
      outcome: 'known',
      path: 'documents/2019-03-bridge-to-close.txt',
    });
  });

  test('as a picture asks for words, and becomes a document with them', async () => {
    const { bring } = startBringing(jobs(REAL).start);
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    const picture = { name: 'photo.png', bytes };
    expect(await bring(FOLDER, picture)).toEqual({ outcome: 'picture', kind: 'png' });
    const words = { alt: 'A street under water', caption: 'The flood of May 1931' };
    const brought = await bring(FOLDER, picture, {}, words);
    if (brought.outcome !== 'added') throw new Error(brought.outcome);
    expect(brought.id).toBe('the-flood-of-may-1931');
    expect(brought.folder.get('documents/the-flood-of-may-1931.png')).toEqual(bytes);
  });

  test('as what was pasted is text and notes, with no original', async () => {
    const { bring } = startBringing(jobs(REAL).start);
    const pasted = { html: '<p>The bridge was opened on 4 May 1931.</p>', text: '' };
    const brought = await bring(FOLDER, pasted);
    if (brought.outcome !== 'added') throw new Error(brought.outcome);
    const added = [...brought.folder.keys()].filter((path) => !FOLDER.has(path));
    expect(added).toEqual([`documents/${brought.id}.txt`, `documents/${brought.id}.yml`]);
  });
});

describe('a hostile file ends in a sentence', () => {
  afterEach(() => vi.useRealTimers());

  test('when it takes too long; the next one is read by a new job', async () => {
    vi.useFakeTimers();
    const never = () => new Promise<Brought>(() => {});
    const { start, log } = jobs({ bring: never });
    const { bring } = startBringing(start, 8);
    const asked = bring(FOLDER, { name: 'deep.html', bytes: bytesOf(PAGE) });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await asked).toEqual({
      outcome: 'refused',
      why: 'Reading it took longer than 8 seconds, so it was given up; part the file, and add the parts.',
    });
    bring(FOLDER, { name: 'a.html', bytes: bytesOf(PAGE) });
    expect(log).toEqual(['start bring', 'end bring', 'start bring']);
  });

  test('when what reads it dies', async () => {
    const { start } = jobs({ bring: () => Promise.reject(new JobEnded('out of memory')) });
    const { bring } = startBringing(start);
    expect(await bring(FOLDER, { name: 'a.html', bytes: bytesOf(PAGE) })).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('failed'),
    });
  });

  test('when it is larger than files of people are', async () => {
    const { start, log } = jobs({});
    const { bring } = startBringing(start);
    const bytes = new Uint8Array(60_000_000);
    expect(await bring(FOLDER, { name: 'a.pdf', bytes })).toMatchObject({
      why: expect.stringContaining('60 MB'),
    });
    expect(log).toEqual([]);
  });

  test('when it is large, and the page itself would have to read it', async () => {
    const { bring } = startBringing(jobs(REAL, 'page').start);
    const large = new TextEncoder().encode('The bridge was opened on 4 May 1931.\n'.repeat(60_000));
    expect(await bring(FOLDER, { name: 'a.txt', bytes: large })).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('more than 2 MB'),
    });
    const small = { name: 'a.txt', bytes: large.slice(0, 3_700) };
    expect(await bring(FOLDER, small)).toMatchObject({ outcome: 'added' });
  });
});
