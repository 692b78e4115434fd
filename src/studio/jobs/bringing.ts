import { type BringOptions, type Refused, refused, type SourceFile } from '../../bring/brought.ts';
import { fileKind } from '../../bring/fileKind.ts';
import type { Pasted } from '../../bring/pastedText.ts';
import { tooLong } from '../../bring/sourceSize.ts';
import type { PictureWords } from '../../draft/newDocument.ts';
import { type Folder, textIn } from '../work/folder.ts';
import type { Added, Bring, Brought, NeedsWords } from './broughtIn.ts';
import { type Job, startJob } from './startJob.ts';

/** What became of a file. */
export type BroughtIn =
  | Refused
  | NeedsWords
  | KnownFile
  | (Pick<Added, 'outcome' | 'id' | 'changes' | 'hints'> & {
      /** The folder with the document in it. */
      readonly folder: Folder;
    });

/** A file that the folder holds already. */
export interface KnownFile {
  readonly outcome: 'known';
  /** The path of the file. */
  readonly path: string;
}

export interface Bringing {
  /**
   * Makes a document of a file or of what was pasted, as the command `add` does, or says in a sentence why it cannot. It
   * never rejects. One after the other: each is given the folder that the one before it has left.
   * @param picture what is written about a picture, once that is known
   */
  readonly bring: (
    folder: Folder,
    source: SourceFile | Pasted,
    options?: BringOptions,
    picture?: PictureWords,
  ) => Promise<BroughtIn>;
  /** Loads the script ahead, so that the first file is read at once. */
  readonly warm: () => void;
  readonly end: () => void;
}

type BringJob = Job<Bring, Brought>;

/** How long a file may take, seconds. */
const LONGEST = 8;

/** Starts what reads files beside the page. It ends what takes too long. */
export function startBringing(
  start: (name: string) => BringJob = startJob,
  longest = LONGEST,
): Bringing {
  const jobs = new Map<string, BringJob>();
  const end = (name: string): void => {
    jobs.get(name)?.end();
    jobs.delete(name);
  };
  const started = (name: string): BringJob => {
    const job = jobs.get(name) ?? start(name);
    jobs.set(name, job);
    return job;
  };
  const ask = async (name: string, message: Bring): Promise<Brought> => {
    const job = started(name);
    try {
      // Its script may be large, and come from far: that is no time of the file.
      if ((await job.runsIn) === 'page' && sizeOf(message.source) > MOST_IN_PAGE)
        return refused(TOO_LARGE_IN_PAGE);
      return await within(longest, job.ask(message));
    } catch (error) {
      end(name);
      return refused(error instanceof TooLate ? late(longest) : FAILED);
    }
  };
  return {
    async bring(folder, source, options = {}, picture) {
      const known =
        'bytes' in source ? (tooLong(source.bytes.length) ?? sameFile(folder, source)) : null;
      if (known) return known;
      const brought = await ask(jobFor(source), {
        source,
        options,
        picture: picture ?? null,
        corpus: textIn(folder, 'corpus.yml') ?? '',
        names: documentNames(folder),
      });
      if (brought.outcome !== 'added') return brought;
      const { id, files, changes, hints } = brought;
      return { outcome: 'added', id, changes, hints, folder: withDocuments(folder, files) };
    },
    warm: () => void started('bring'),
    end: () => [...jobs.keys()].forEach(end),
  };
}

/** PDF has a script of its own, which is larger than that for all other kinds. */
function jobFor(source: SourceFile | Pasted): string {
  if (!('bytes' in source)) return 'bring';
  const found = fileKind(source.name, source.bytes);
  return 'kind' in found && found.kind === 'pdf' ? 'bringPdf' : 'bring';
}

class TooLate extends Error {}

/** What the page itself reads, which stands still meanwhile, and which nothing can end, in bytes. */
const MOST_IN_PAGE = 2_000_000;
const TOO_LARGE_IN_PAGE =
  'Where this page stands, files of more than 2 MB cannot be read without stopping it; open the page in a window of its own, or part the file.';

function sizeOf(source: SourceFile | Pasted): number {
  return 'bytes' in source ? source.bytes.length : source.html.length + source.text.length;
}

const FAILED = 'Reading it failed; save its text as a text file, and add that.';

function late(seconds: number): string {
  return `Reading it took longer than ${seconds} seconds, so it was given up; part the file, and add the parts.`;
}

function within<T>(seconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate()), seconds * 1000);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Names without the folder. */
function documentNames(folder: Folder): readonly string[] {
  return [...folder.keys()].flatMap((path) => /^documents\/([^/]+)$/.exec(path)?.[1] ?? []);
}

function sameFile(folder: Folder, { bytes }: SourceFile): KnownFile | null {
  const [path] =
    [...folder].find(
      ([path, own]) =>
        path.startsWith('documents/') &&
        own.length === bytes.length &&
        own.every((byte, at) => byte === bytes[at]),
    ) ?? [];
  return path === undefined ? null : { outcome: 'known', path };
}

function withDocuments(folder: Folder, files: Added['files']): Folder {
  const added = [...files].map(([name, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [`documents/${name}`, bytes] as const;
  });
  return new Map([...folder, ...added]);
}
