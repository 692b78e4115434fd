import { useState } from 'react';
import type { ExportFile } from '../export/exportFile.ts';
import { DOWNLOADS_MARK, OFFLINE_FOLDER, OFFLINE_PAGE } from '../export/wholeTimeline.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import './downloads.css';

interface DownloadsProps {
  readonly files: readonly ExportFile[];
  readonly onOutcome: (words: string) => void;
}

/**
 * Files to save. A frame may be forbidden to save files without any notice, so the text of each can
 * be shown and copied instead.
 */
export function Downloads({ files, onOutcome }: DownloadsProps) {
  const [shown, setShown] = useState({ name: '', text: '' });
  /** Uses the text of a file once it is here. */
  const withText = async (file: ExportFile, use: (text: string) => void) => {
    const text = await file.text().catch(() => null);
    if (text === null)
      onOutcome(`${file.name} could not be made: a document did not come. Try again.`);
    else use(text);
  };
  return (
    <ul className="downloads">
      {files.map((file) => (
        <li key={file.name}>
          <div className="download">
            <p>
              <span>{file.label}</span> <small>{file.use}</small>
            </p>
            <button
              aria-expanded={file.name === shown.name}
              aria-label={`Text of ${file.name}`}
              className="quiet"
              onClick={() => {
                if (file.name === shown.name) setShown({ name: '', text: '' });
                else
                  void withText(file, (text) =>
                    setShown({ name: file.name, text: withoutMark(text) }),
                  );
              }}
              type="button"
            >
              Text
            </button>
            <button
              aria-label={`Save ${file.name}`}
              className="quiet"
              onClick={() =>
                void withText(file, (text) => {
                  save(file, text);
                  onOutcome(`Saving ${file.name}. If nothing comes, copy its text instead.`);
                })
              }
              type="button"
            >
              Save
            </button>
          </div>
          {file.name === shown.name && (
            <Copyable lines={6} name={file.name} onOutcome={onOutcome} text={shown.text}>
              Copy the text instead
            </Copyable>
          )}
        </li>
      ))}
      {liesBesideDownloads() && <WholeTimeline onOutcome={onOutcome} />}
    </ul>
  );
}

/** Links to the files beside the page. */
function WholeTimeline({ onOutcome }: Pick<DownloadsProps, 'onOutcome'>) {
  return [OFFLINE_PAGE, OFFLINE_FOLDER].map(({ name, label, use }) => (
    <li className="download" key={name}>
      <p>
        <span>{label}</span> <small>{use}</small>
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

/** Long enough for the browser to read the file. */
const KEPT_MS = 60_000;

function save({ name, type }: ExportFile, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** The text without the byte order mark, which only a file needs. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
