import { type ClipboardEvent, useState } from 'react';
import { addFiles, addPasted } from './addDocuments.ts';
import { FilePicker } from './FilePicker.tsx';
import type { Room } from './useRoom.ts';
import './addDocument.css';

/** The kinds of files of which a text can be made. */
const KINDS = '.txt,.md,.html,.htm,.docx,.eml,.pdf,text/plain,text/html,message/rfc822';

/** The place where a document is added: pasted, dropped or chosen. */
export function AddDocument({ room }: { readonly room: Room }) {
  const [typed, setTyped] = useState('');
  const isFirst = room.work.documents.length === 0;
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const files = [...event.clipboardData.files];
    if (typed.trim() !== '' || (text.trim() === '' && html === '' && files.length === 0)) return;
    event.preventDefault();
    void (files.length > 0 && text === ''
      ? addFiles(room, files)
      : addPasted(room, { text, html }));
  };
  return (
    <div className="add-document">
      <h2>{isFirst ? 'Begin with a document' : 'Add a document'}</h2>
      <p className="add-lead">
        A newspaper article, a letter, a web page: anything that tells what happened, and when.
      </p>
      <label className="visually-hidden" htmlFor="paste-box">
        Text of the document
      </label>
      <textarea
        className="paste-box"
        data-field="paste"
        data-own-history=""
        id="paste-box"
        onChange={({ target }) => setTyped(target.value)}
        onPaste={paste}
        placeholder="Paste the text here. Or drop files anywhere on this page."
        rows={8}
        value={typed}
      />
      <div className="add-ways">
        {typed.trim() !== '' && (
          <button
            className="take"
            onClick={() => {
              setTyped('');
              void addPasted(room, { text: typed, html: '' });
            }}
            type="button"
          >
            Add this text
          </button>
        )}
        <FilePicker
          accept={KINDS}
          className="quiet"
          isMultiple
          onFiles={(files) => void addFiles(room, files)}
        >
          Choose files
        </FilePicker>
        <small>Text, web page, Word, e-mail, PDF</small>
      </div>
    </div>
  );
}
