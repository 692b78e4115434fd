import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIREFOX_DOWNLOADS } from '../browsers/downloads.ts';
import { expect } from './timelinePage.ts';

/** A file as the browser has saved it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The file that the browser saves after some step. Firefox names no navigation that a file made in the page belongs to,
 * so that Playwright is not told of it: the file is read where Firefox has put it.
 */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<SavedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') return fromFirefox(save);
  const download = page.waitForEvent('download');
  await save();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

async function fromFirefox(save: () => Promise<void>): Promise<SavedFile> {
  await rm(FIREFOX_DOWNLOADS, { recursive: true, force: true });
  await save();
  let saved: SavedFile = { name: '', bytes: Buffer.of() };
  await expect(async () => {
    // While it is written, a second file stands beside it.
    const [name = '', ...others] = await readdir(FIREFOX_DOWNLOADS);
    expect(others).toEqual([]);
    saved = { name, bytes: await readFile(join(FIREFOX_DOWNLOADS, name)) };
    expect(saved.bytes.length).toBeGreaterThan(0);
  }).toPass({ timeout: 30_000 });
  await rm(FIREFOX_DOWNLOADS, { recursive: true });
  return saved;
}
