import type { SourceDocument } from '../dataset/dataset.ts';
import { columnSize, sizesHere } from '../dataset/matter.ts';
import './printedPictures.css';

/** The pictures of a document on paper. */
export function PrintedPictures({ document }: { readonly document: SourceDocument }) {
  return (document.pictures ?? []).map((picture) => {
    const { file, alt, caption } = picture;
    const shown = columnSize(sizesHere(picture));
    return (
      shown && (
        <figure className="printed-picture" key={file}>
          <img
            alt={alt}
            height={shown.height}
            loading="lazy"
            src={shown.address}
            width={shown.width}
          />
          <figcaption>{caption ?? alt}</figcaption>
        </figure>
      )
    );
  });
}
