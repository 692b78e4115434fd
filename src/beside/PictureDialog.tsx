import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Picture } from '../dataset/about.ts';
import { sizesHere } from '../dataset/matter.ts';
import './pictures.css';

interface PictureDialogProps {
  readonly picture: Picture;
  readonly onClose: () => void;
}

/**
 * A picture as large as the window, or at its full size, to be scrolled. The browser keeps focus in
 * the dialog, and takes it back to where it was.
 */
export function PictureDialog({ picture, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isFull, setFull] = useState(false);
  const largest = sizesHere(picture).at(-1);
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the page behind have to wait.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog
      aria-label={picture.alt}
      className="picture-dialog"
      data-full={isFull || undefined}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onPointerDown={keepToItself}
      ref={dialog}
    >
      <div className="picture-tools">
        <p>{picture.caption ?? picture.alt}</p>
        <button
          aria-pressed={isFull}
          className="quiet"
          onClick={() => setFull(!isFull)}
          type="button"
        >
          Full size
        </button>
        <button className="quiet" onClick={() => dialog.current?.close()} type="button">
          Close
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form */}
      <div aria-label="The picture" className="picture-large" role="group" tabIndex={0}>
        {largest && (
          <img
            alt={picture.alt}
            height={largest.height}
            src={largest.address}
            width={largest.width}
          />
        )}
      </div>
    </dialog>
  );
}

function keepToItself(event: SyntheticEvent): void {
  event.stopPropagation();
}
