import { useDeferredValue } from 'react';
import type { SourceDocument } from '../dataset/dataset.ts';
import { coins } from '../export/coins.ts';

/** The documents for reference managers: with Zotero, the page offers them all. Nothing is seen. */
export function Coins({ documents }: { readonly documents: readonly SourceDocument[] }) {
  return (
    <div aria-hidden="true" hidden>
      {documents.map((document) => (
        <span className="Z3988" key={document.id} title={coins(document)} />
      ))}
    </div>
  );
}

/** The same after all that is seen. */
export function LaterCoins({ documents }: { readonly documents: readonly SourceDocument[] }) {
  return <Coins documents={useDeferredValue(documents, [])} />;
}
