import { bringDocument } from '../../bring/bringDocument.ts';
import { bringPasted } from '../../bring/pastedText.ts';
import { type Bring, type Brought, broughtIn } from './broughtIn.ts';

/** Makes a document of a file of any kind but PDF, or of what was pasted. */
export async function answer(message: Bring): Promise<Brought> {
  const { source, options } = message;
  return broughtIn(
    message,
    'bytes' in source ? await bringDocument(source, options) : bringPasted(source, options),
  );
}
