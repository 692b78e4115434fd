import { byline } from '../dataset/byline.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { BASIS_WORDS } from '../dataset/eventName.ts';

interface BibliographyProps {
  readonly documents: readonly SourceDocument[];
  /** Whether it says how the dates are known. The dates themselves always stand: one counts from them. */
  readonly isFull: boolean;
}

/** The documents, by the numbers that the quotes name. */
export function Bibliography({ documents, isFull }: BibliographyProps) {
  return (
    <section>
      <h3 className="sheet-chapter">The documents</h3>
      <ol>
        {documents.map((document, index) => (
          <li className="sheet-event" key={document.id}>
            <span className="sheet-mark">{index + 1}</span>
            <div className="sheet-body">
              <h4 className="sheet-name">{document.title}</h4>
              <p>{imprintOf(document)}</p>
              {isFull && <HowDated document={document} />}
              <LeftOut document={document} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function imprintOf(document: SourceDocument): string {
  const { published, titlePrinted } = document;
  const title = titlePrinted ? '' : ' No headline is printed; these are its first words.';
  return `${byline(document)}, ${published.label}.${title}`;
}

function HowDated({ document: { published } }: { readonly document: SourceDocument }) {
  return <p className="sheet-how">{`Date ${BASIS_WORDS[published.basis]}. ${published.note}`}</p>;
}

function LeftOut({ document: { omissions } }: { readonly document: SourceDocument }) {
  if (omissions.length === 0) return null;
  const parts = omissions.map(({ begins, reason }) => `“${begins}” (${reason})`);
  return <p className="sheet-how">{`Left out: ${parts.join('; ')}.`}</p>;
}
