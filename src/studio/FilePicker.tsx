import { type ReactNode, useRef } from 'react';

interface FilePickerProps {
  /** The kinds of files, as an `<input>` takes them. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly className?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets files be chosen. The input itself is hidden: it cannot be given a look or a name. */
export function FilePicker({ accept, isMultiple, className, onFiles, children }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className={className} onClick={() => input.current?.click()} type="button">
        {children}
      </button>
      <input
        accept={accept}
        aria-hidden="true"
        hidden
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
    </>
  );
}
