import {
  originalWords,
  outsideWords,
  publicationBasis,
  titleBasis,
} from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import type { Dataset, SourceDocument } from '../dataset/dataset.ts';
import { documentNumber } from './documentNumber.ts';
import { type SheetItem, SheetPart } from './SheetPart.tsx';

interface BibliographyProps {
  readonly dataset: Dataset;
  /** The documents to list, with their numbers in the dataset. */
  readonly documents: readonly SourceDocument[];
  /**
   * Whether to say how the dates are known. The dates themselves are always given, since others are
   * counted from them.
   */
  readonly isFull: boolean;
  readonly foot: SheetItem;
}

/** The documents, under the numbers that the quotes refer to. */
export function Bibliography({ dataset, documents, isFull, foot }: BibliographyProps) {
  return (
    <SheetPart foot={foot} title="The documents">
      {documents.map((document) => (
        <article className="sheet-event" key={document.id}>
          <span className="sheet-mark">{documentNumber(dataset, document.id)}</span>
          <div className="sheet-body">
            <h4 className="sheet-name">{document.title}</h4>
            <p>{imprintOf(document)}</p>
            {isFull && <p className="sheet-how">{howDated(document)}</p>}
            <LeftOut document={document} />
          </div>
        </article>
      ))}
    </SheetPart>
  );
}

/** A sentence with the publisher, place and date of a document, and what is known from outside. */
export function imprintOf(document: SourceDocument): string {
  const title =
    titleBasis(document) === 'first words'
      ? ' No headline is printed; these are its first words.'
      : '';
  const imprint = `${byline(document)}, ${document.published.label}.${title}`;
  return [imprint, outsideWords(document)].filter(Boolean).join(' ');
}

/** How the date of a document is known, and what its text was taken from. */
export function howDated({ published, original }: SourceDocument): string {
  return [
    `Date ${publicationBasis(published)}. ${published.note}`,
    original && originalWords(original),
  ]
    .filter(Boolean)
    .join(' ');
}

function LeftOut({ document: { omissions } }: { readonly document: SourceDocument }) {
  if (omissions.length === 0) return null;
  const parts = omissions.map(({ begins, reason }) => `“${begins}” (${reason})`);
  return <p className="sheet-how">{`Left out: ${parts.join('; ')}.`}</p>;
}
