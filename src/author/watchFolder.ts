import { watch } from 'node:fs/promises';

/** How long to wait for further changes before checking again, milliseconds. */
const PAUSE = 100;

/**
 * Checks a corpus now and after every change to its folder, until the command is ended.
 * @param checkFolder checks it once
 * @returns only when the folder cannot be watched: 1
 */
export async function watchFolder(
  folder: string,
  checkFolder: () => Promise<number>,
): Promise<number> {
  // Watching comes first: a change while the first check runs is not to be missed.
  let changes: AsyncIterator<unknown>;
  try {
    changes = watch(folder, { recursive: true })[Symbol.asyncIterator]();
  } catch {
    return checkFolder();
  }
  let next = changes.next();
  for (;;) {
    await checkFolder();
    const time = new Date().toLocaleTimeString('en-GB');
    console.log(`Checked at ${time}. Watching for changes; Ctrl+C ends it.`);
    try {
      await next;
      // An editor may write a file in several steps.
      for (let isQuiet = false; !isQuiet; ) {
        next = changes.next();
        isQuiet = await Promise.race([next.then(() => false), pause()]);
      }
    } catch (error) {
      console.error(
        `The folder cannot be watched: ${error instanceof Error ? error.message : error}`,
      );
      return 1;
    }
    console.log();
  }
}

function pause(): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), PAUSE));
}
