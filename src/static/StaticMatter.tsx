import { originalWords, outsideWords } from '../dataset/aboutWords.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { columnSize } from '../dataset/matter.ts';

/** What stands beside the text of a document, without scripts: a picture leads to its largest size. */
export function StaticMatter({ document }: { readonly document: SourceDocument }) {
  const { original, recording, pictures = [] } = document;
  const facts = outsideWords(document);
  return (
    <>
      {facts && <p>{facts}</p>}
      {original && (
        <p>
          {originalWords(original)}{' '}
          <a download={original.file} href={`./${original.address}`}>
            Save the original
          </a>
        </p>
      )}
      {recording && (
        <p>
          <a href={`./${recording.address}`}>{`Recording: ${recording.file}`}</a>
        </p>
      )}
      {pictures.map(({ file, alt, caption, sizes }) => {
        const shown = columnSize(sizes);
        return (
          shown && (
            <figure className="static-picture" key={file}>
              <a href={`./${sizes.at(-1)?.address}`}>
                <img
                  alt={alt}
                  height={shown.height}
                  loading="lazy"
                  src={`./${shown.address}`}
                  width={shown.width}
                />
              </a>
              {caption && <figcaption>{caption}</figcaption>}
            </figure>
          )
        );
      })}
    </>
  );
}
