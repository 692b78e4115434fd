import { type BringOptions, type Brought, refused, type SourceFile } from './brought.ts';
import { fileKind } from './fileKind.ts';
import { bringText } from './textFile.ts';

/** About as long as the longest novels; nobody checks quotes in more at once. */
const MOST_CHARACTERS = 3_500_000;

/**
 * Brings in what needs neither unpacking nor the code of a package: texts, pictures, and what is no
 * kind that is read. That takes no longer than the file is long.
 * @returns `null` for the other kinds
 */
export function bringAtOnce(file: SourceFile, options: BringOptions): Brought | null {
  const found = fileKind(file.name, file.bytes);
  if ('why' in found) return refused(found.why);
  switch (found.kind) {
    case 'txt':
      return notTooLong(bringText(file, options));
    case 'html':
    case 'docx':
    case 'pdf':
    case 'eml':
      return null;
    default:
      return { outcome: 'picture', kind: found.kind };
  }
}

/** Refuses a text that is longer than can be worked with. */
export function notTooLong(brought: Brought): Brought {
  return brought.outcome === 'text' && brought.text.length > MOST_CHARACTERS
    ? refused(
        `The text has ${brought.text.length} characters, more than the ${MOST_CHARACTERS} that are read; part it, and add the parts.`,
      )
    : brought;
}
