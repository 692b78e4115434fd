import { useDeferredValue } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { coins } from '../export/coins.ts';

interface CoinsProps extends Pick<Dataset, 'documents' | 'language'> {
  /** The address of the timeline on the web, if it has one. */
  readonly address: string | null;
}

/** Invisible records of the documents for reference managers: Zotero offers them all. */
export function Coins({ documents, language, address }: CoinsProps) {
  return (
    <div aria-hidden="true" hidden>
      {documents.map((document) => (
        <span className="Z3988" key={document.id} title={coins(document, language, address)} />
      ))}
    </div>
  );
}

/** The same, rendered after everything visible. */
export function LaterCoins({ documents, ...props }: CoinsProps) {
  return <Coins {...props} documents={useDeferredValue(documents, [])} />;
}
