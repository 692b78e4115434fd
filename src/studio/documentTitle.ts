import type { DocumentFields } from './work/fields.ts';

/** What a document is called: as printed, as known from outside, or by its first words. */
export function documentTitle({ title, about, text, id }: DocumentFields): string {
  const [first = ''] = text?.trim().split(/[\r\n]/, 1) ?? [];
  return (
    title || about.title || (first.length > 60 ? `${first.slice(0, 59).trimEnd()}…` : first) || id
  );
}
