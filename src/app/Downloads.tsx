import { useState } from 'react';
import type { ExportFile } from '../export/exportFile.ts';
import { DOWNLOADS_MARK, OFFLINE_FOLDER, OFFLINE_PAGE } from '../export/wholeTimeline.ts';
import { Copyable } from './Copyable.tsx';

interface DownloadsProps {
  readonly files: readonly ExportFile[];
  readonly onOutcome: (words: string) => void;
}

/**
 * Files to save. A frame may be forbidden to save any, and does not say so: the text of each can
 * be shown and copied instead.
 */
export function Downloads({ files, onOutcome }: DownloadsProps) {
  const [shown, setShown] = useState<string | null>(null);
  return (
    <ul className="downloads">
      {files.map((file) => (
        <li key={file.name}>
          <div className="download">
            <p>
              {file.label} <small>{file.use}</small>
            </p>
            <button
              aria-expanded={file.name === shown}
              aria-label={`Text of ${file.name}`}
              className="quiet"
              onClick={() => setShown(file.name === shown ? null : file.name)}
              type="button"
            >
              Text
            </button>
            <button
              aria-label={`Save ${file.name}`}
              className="quiet"
              onClick={() => {
                save(file);
                onOutcome(`Saving ${file.name}. If nothing comes, copy its text instead.`);
              }}
              type="button"
            >
              Save
            </button>
          </div>
          {file.name === shown && (
            <Copyable lines={6} name={file.name} onOutcome={onOutcome} text={textOf(file)}>
              Copy the text instead
            </Copyable>
          )}
        </li>
      ))}
      {liesBesideDownloads() && <WholeTimeline onOutcome={onOutcome} />}
    </ul>
  );
}

/** Files that lie beside the page, to be linked to. */
function WholeTimeline({ onOutcome }: Pick<DownloadsProps, 'onOutcome'>) {
  return [OFFLINE_PAGE, OFFLINE_FOLDER].map(({ name, label, use }) => (
    <li className="download" key={name}>
      <p>
        {label} <small>{use}</small>
      </p>
      <a
        aria-label={`Save ${name}`}
        className="quiet"
        download={name}
        href={`./${name}`}
        onClick={() =>
          onOutcome(`Saving ${name}. If nothing comes, open the timeline in a page of its own.`)
        }
      >
        Save
      </a>
    </li>
  ));
}

function liesBesideDownloads(): boolean {
  return document.documentElement.hasAttribute(DOWNLOADS_MARK);
}

/** Long enough for the browser to have read the file. */
const KEPT_MS = 60_000;

function save({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text()], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** The text without the mark that only a file needs. */
function textOf({ text }: ExportFile): string {
  return text().replace(/^\ufeff/, '');
}
