import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { type Begun, begunWith } from './begun.ts';
import { FilePicker } from './FilePicker.tsx';
import { openZip } from './jobs/opening.ts';
import { datasetBeside, liesBesideTimeline } from './timelineBeside.ts';
import { useWarmCompiler } from './useCompiled.ts';
import { canOpenFolders, openFolder } from './work/diskFolder.ts';
import { type Kept, kept as whatIsKept } from './work/keep.ts';
import { emptyFolder, exampleFolder, folderOfDataset } from './work/newFolder.ts';
import './startScreen.css';

interface StartScreenProps {
  /** Whether somebody has been at work before, and focus is to be taken over. */
  readonly isBack: boolean;
  readonly onBegin: (begun: Begun) => void;
}

/** What a timeline can begin with, one click each. */
export function StartScreen({ isBack, onBegin }: StartScreenProps) {
  const heading = useTakenFocus(isBack);
  const [fault, setFault] = useState('');
  const kept = useKept();
  useWarmCompiler();
  const attempt = (start: () => Promise<Begun | null>) => () => {
    start().then(
      (begun) => begun && onBegin(begun),
      (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <main className="start-screen">
      <h1 ref={heading} tabIndex={-1}>
        Make a timeline
      </h1>
      <p className="start-lead">
        Bring your documents, click the dates in them, and every event keeps the sentence that it
        comes from. Nothing leaves this computer.
      </p>
      <p className="start-fault" role="status">
        <span>{fault}</span>
      </p>
      <ul className="start-ways">
        {kept && (
          <Way
            does={`“${kept.name || 'Untitled'}”, as it was kept in this browser`}
            onTake={() => onBegin(begunWith(kept.folder, { isKept: true }))}
            title="Go on"
          />
        )}
        <Way
          does="Paste a text of your own, or drop files"
          onTake={() => onBegin(begunWith(emptyFolder()))}
          title="Start empty"
        />
        <Way
          does="Two short documents with five events, to try things out"
          onTake={() => onBegin(begunWith(exampleFolder()))}
          title="Look at an example"
        />
        {liesBesideTimeline() && (
          <Way
            does="A copy of the one that you came from, to change and add to"
            onTake={attempt(begunBeside)}
            title="Start from this timeline"
          />
        )}
        <SavedWay onFile={(file) => attempt(() => begunInZip(file))()} />
        {canOpenFolders() && (
          <Way
            does="A timeline that was saved as a folder on this computer"
            onTake={attempt(begunOnDisk)}
            title="Open a folder"
          />
        )}
      </ul>
    </main>
  );
}

function SavedWay({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <li className="start-way">
      <FilePicker accept=".zip,application/zip" onFiles={([file]) => file && onFile(file)}>
        <WayWords does="The zip file that you took from here before" title="Open a saved one" />
      </FilePicker>
    </li>
  );
}

async function begunInZip(file: File): Promise<Begun> {
  const found = await openZip(file);
  if ('why' in found) throw new Error(`“${file.name}” cannot be opened. ${found.why}`);
  return begunWith(found);
}

async function begunBeside(): Promise<Begun> {
  const { folder, notes } = folderOfDataset(await datasetBeside());
  return begunWith(folder, { notes });
}

async function begunOnDisk(): Promise<Begun | null> {
  const disk = await openFolder();
  if (!disk) return null;
  const folder = await disk.read();
  if ('why' in folder) throw new Error(folder.why);
  return begunWith(folder, { disk });
}

interface WayProps {
  readonly title: string;
  readonly does: ReactNode;
  readonly onTake: () => void;
}

function Way({ title, does, onTake }: WayProps) {
  return (
    <li className="start-way">
      <button onClick={onTake} type="button">
        <WayWords does={does} title={title} />
      </button>
    </li>
  );
}

/** In a name that is heard a full stop parts what is seen in two lines. */
function WayWords({ title, does }: Pick<WayProps, 'title' | 'does'>) {
  return (
    <>
      <strong>{title}</strong>
      <span className="visually-hidden">{'. '}</span>
      <small>{does}</small>
    </>
  );
}

/** Takes focus over, where somebody comes back from the work. */
function useTakenFocus(isBack: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function takeFocus() {
      if (isBack) heading.current?.focus({ preventScroll: true });
    },
    [isBack],
  );
  return heading;
}

/** What the browser keeps, once it has said so. */
function useKept(): Kept | null {
  const [found, setFound] = useState<Kept | null>(null);
  useEffect(function ask() {
    void whatIsKept().then(setFound, () => setFound(null));
  }, []);
  return found;
}
