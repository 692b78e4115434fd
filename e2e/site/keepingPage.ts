import { type DiskFolder, diskFolder } from '../../src/studio/work/diskFolder.ts';
import type { Folder } from '../../src/studio/work/folder.ts';
import { isSame } from '../../src/studio/work/history.ts';
import { forget, keep, kept } from '../../src/studio/work/keep.ts';
import { exampleFolder } from '../../src/studio/work/newFolder.ts';

/** What a page that keeps work can be asked. */
export interface Keeping {
  readonly keep: (title: string) => Promise<string>;
  readonly kept: () => Promise<string>;
  readonly forget: () => Promise<void>;
  readonly databases: () => Promise<number>;
  readonly disk: () => Promise<readonly string[]>;
}

declare global {
  var keeping: Keeping;
}

const example = exampleFolder();
const titled = (title: string): Folder =>
  new Map([...example, ['corpus.yml', new TextEncoder().encode(title)]]);

globalThis.keeping = {
  keep: (title) =>
    keep(titled(title), title).then(
      () => 'kept',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    ),
  kept: async () => {
    const found = await kept();
    if (!found) return 'nothing';
    return isSame(found.folder, titled(found.name)) ? found.name : `another ${found.name}`;
  },
  forget,
  databases: async () => (await indexedDB.databases()).length,
  disk: async () => {
    const root = await navigator.storage.getDirectory();
    // The browser's own folder is like one of the disk.
    const open = (): DiskFolder => diskFolder(root as unknown as Parameters<typeof diskFolder>[0]);
    const said: string[] = [];
    const say = (words: Folder | { readonly why: string } | null) =>
      said.push(words === null ? 'written' : 'why' in words ? words.why : `${words.size} files`);
    const [one, other] = [open(), open()];
    say(await one.read());
    say(await one.write(example));
    const read = await other.read();
    say(read);
    if (!('why' in read)) said.push(String(isSame(read, example)));
    const without = new Map([...titled('other')].filter(([path]) => path !== 'lessons.yml'));
    say(await other.write(without));
    say(await one.write(titled('mine')));
    say(await open().write(titled('new')));
    const last = await one.read();
    if (!('why' in last)) said.push(String(isSame(last, without)));
    return said;
  },
};
