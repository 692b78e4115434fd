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
