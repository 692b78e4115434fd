import { stringify } from 'yaml';
import type { BroughtAbout } from '../bring/brought.ts';
import type { DraftDocument } from './draftDocument.ts';

/** A document that was brought in, before it has an id. */
export interface NotedDocument {
  /** What its text says of itself. */
  readonly draft: DraftDocument;
  readonly about: BroughtAbout;
  /** The kept file, `null` when the text is the file. */
  readonly original: { readonly file: string; readonly changes: readonly string[] } | null;
  readonly pictures?: readonly { readonly file: string; readonly alt: string }[];
}

/** What is proposed about a document: `documents/<id>.yml`, as text. */
export function documentNotes({ draft, about, original, pictures }: NotedDocument): string {
  const { fields, published } = draft;
  const { about: unknown, published: day, title, ...rest } = fields;
  // The text says it of itself, or else the file; what both say stands once.
  const { title: toldTitle, published: toldDay, ...others } = about;
  const isTold = published === null && toldDay !== undefined;
  const known = {
    ...(toldTitle !== undefined && toldTitle !== title && { title: toldTitle }),
    ...others,
    ...(isTold ? { published: toldDay } : typeof unknown === 'object' && unknown),
  };
  const isOther = published !== null && toldDay !== undefined && toldDay.date !== published;
  return `${INTRODUCTION}${isOther ? `# The text prints ${published} as its day. ${toldDay.outside}\n` : ''}${stringify(
    {
      draft: fields.draft,
      ...(title !== undefined && { title }),
      ...(Object.keys(known).length > 0 && { about: known }),
      ...(original && { original }),
      ...(pictures && { pictures }),
      ...rest,
      ...(day !== undefined && { published: day }),
    },
    { lineWidth: 110, indent: 2 },
  )}`;
}

const INTRODUCTION =
  '# Proposed. Add publisher and place where the text prints them, check the rest, take “draft” out.\n';

/** What a document is called and when it was published, as far as file or text say so. */
export function nameAndDay(
  text: string,
  { fields, published }: DraftDocument,
  about: BroughtAbout,
): { readonly name: string; readonly day: string | null } {
  const printed = typeof fields.title === 'string' ? fields.title : null;
  return {
    name: about.title ?? printed ?? text.trim().split(/\s+/, 5).join(' '),
    day: published ?? about.published?.date ?? null,
  };
}
