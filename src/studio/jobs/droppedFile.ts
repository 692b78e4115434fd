import { type Refused, refused, type SourceFile } from '../../bring/brought.ts';
import { tooLong } from '../../bring/sourceSize.ts';

/** What a file holds that was dropped or chosen; it is not read where that is too much, and may be a folder, or gone. */
export async function droppedFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<SourceFile | Refused> {
  try {
    return (
      tooLong(file.size) ?? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    );
  } catch {
    return refused('It could not be read: it is a folder, or no longer there.');
  }
}
