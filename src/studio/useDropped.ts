import { type DragEvent, useState } from 'react';
import { addFiles } from './addDocuments.ts';
import type { Room } from './useRoom.ts';

/** Lets files be dropped anywhere on an element; each becomes a document. */
export function useDropped(room: Room) {
  const [isDragged, setDragged] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    'data-dragged': isDragged ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    },
    onDrop: (event: DragEvent) => {
      setDragged(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void addFiles(room, [...event.dataTransfer.files]);
    },
  };
}
