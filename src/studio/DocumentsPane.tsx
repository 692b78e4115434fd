import { memo, useCallback } from 'react';
import { counted } from '../dataset/counted.ts';
import { documentTitle } from './documentTitle.ts';
import type { PlacedProblem } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import type { DocumentFields, EventFields } from './work/fields.ts';
import './documentsPane.css';

/** The documents of the timeline. */
export function DocumentsPane({ room }: { readonly room: Room }) {
  const { work, document, problems, openDocument, focusOn, say } = room;
  const open = useCallback(
    (id: string, title: string) => {
      openDocument(id);
      say(`Open: ${title}.`);
    },
    [openDocument, say],
  );
  return (
    <section aria-label="Documents" className="pane documents-pane" tabIndex={-1}>
      <h2 className="pane-title">Documents</h2>
      <DocumentList
        documents={work.documents}
        events={work.events}
        onOpen={open}
        open={document?.id ?? null}
        problems={problems}
      />
      <button
        aria-current={document === null ? 'true' : undefined}
        className="quiet add-another"
        onClick={() => {
          openDocument(null);
          focusOn('paste');
        }}
        type="button"
      >
        Add a document
      </button>
    </section>
  );
}

interface DocumentListProps {
  readonly documents: readonly DocumentFields[];
  readonly events: readonly EventFields[];
  readonly problems: readonly PlacedProblem[];
  readonly open: string | null;
  readonly onOpen: (id: string, title: string) => void;
}

const DocumentList = memo(function DocumentList(props: DocumentListProps) {
  const { documents, events, problems, open, onOpen } = props;
  if (documents.length === 0)
    return <p className="pane-note">The texts that your timeline is made from stand here.</p>;
  return (
    <ul className="document-list">
      {documents.map((document) => {
        const own = events.filter(({ sources }) =>
          sources.some((one) => one.document === document.id),
        );
        const isAmiss = problems.some(
          ({ field, isError }) =>
            isError && ['document', 'text'].includes(field.kind) && field.id === document.id,
        );
        return (
          <li key={document.id}>
            <button
              aria-current={document.id === open ? 'true' : undefined}
              onClick={() => onOpen(document.id, documentTitle(document))}
              type="button"
            >
              <span className="document-name">{documentTitle(document)}</span>
              <small>{`${counted(own.length, 'event')}${isAmiss ? ' · ⚠ something to mend' : ''}`}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
