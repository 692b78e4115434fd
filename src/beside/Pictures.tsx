import { useState } from 'react';
import type { Picture } from '../dataset/about.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { columnSize, sizesHere } from '../dataset/matter.ts';
import { PictureDialog } from './PictureDialog.tsx';
import './pictures.css';

/** The pictures of a document; each opens large. */
export function Pictures({ pictures = [] }: SourceDocument) {
  const [open, setOpen] = useState<Picture | null>(null);
  return (
    <div className="pictures">
      {pictures.map((picture) => (
        <figure key={picture.file}>
          <SmallPicture onOpen={() => setOpen(picture)} picture={picture} />
          {picture.caption && <figcaption>{picture.caption}</figcaption>}
        </figure>
      ))}
      {open && <PictureDialog onClose={() => setOpen(null)} picture={open} />}
    </div>
  );
}

/** The height of a small picture, in pixels. */
const SMALL_HEIGHT = 260;

interface SmallPictureProps {
  readonly picture: Picture;
  readonly onOpen: () => void;
}

function SmallPicture({ picture, onOpen }: SmallPictureProps) {
  const sizes = sizesHere(picture);
  const shown = columnSize(sizes);
  if (!shown) return <p className="picture-missing">{`[Picture: ${picture.alt}]`}</p>;
  return (
    <button className="picture-open" onClick={onOpen} type="button">
      <img
        alt={picture.alt}
        decoding="async"
        height={shown.height}
        loading="lazy"
        sizes="400px"
        src={shown.address}
        // Stated before it comes, so that nothing moves when it does.
        style={{ width: Math.min(shown.width, (SMALL_HEIGHT * shown.width) / shown.height) }}
        srcSet={sizes.map(({ address, width }) => `${address} ${width}w`).join(', ')}
        width={shown.width}
      />
      <span className="picture-sign">Open large</span>
    </button>
  );
}
