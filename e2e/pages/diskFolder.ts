import type { Page } from '@playwright/test';

/** Files of a folder by their path, with their bytes in base 64. */
export type DiskFiles = Readonly<Record<string, string>>;

export function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

/**
 * Gives a page a folder to choose: one of the browser's own storage, whose handles are those of folders on a disk.
 * Goes before the page is opened.
 */
export async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const choose = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('ferry', { create: true });
    };
    Object.assign(window, { showDirectoryPicker: choose });
  });
}

/** Puts files into the folder, as another program does. */
export async function putFiles(page: Page, files: DiskFiles): Promise<void> {
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    const top = await root.getDirectoryHandle('ferry', { create: true });
    for (const [path, content] of Object.entries(given)) {
      const steps = path.split('/');
      let folder = top;
      for (const step of steps.slice(0, -1))
        folder = await folder.getDirectoryHandle(step, { create: true });
      const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
      const writing = await file.createWritable();
      await writing.write(Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0)));
      await writing.close();
    }
  }, files);
}

/** All files of the folder. */
export async function filesOnDisk(page: Page): Promise<DiskFiles> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, way: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        if (entry instanceof FileSystemDirectoryHandle) await walk(entry, `${way}${name}/`);
        else if (entry instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
          found[way + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('ferry'), '');
    return found;
  });
}

/** Removes the folder, or a file in it. */
export async function removeOnDisk(page: Page, path: string | null): Promise<void> {
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    if (given === null) await root.removeEntry('ferry', { recursive: true });
    else await (await root.getDirectoryHandle('ferry')).removeEntry(given);
  }, path);
}
