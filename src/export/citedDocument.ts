import type { DocumentKind } from '../dataset/about.ts';
import { KIND_WORDS, titleBasis } from '../dataset/aboutWords.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { type CitationStyle, citedPublication } from './citedDate.ts';

/** The elements of a citation; what is known only from outside is in square brackets. */
export interface CitedDocument {
  /** Empty where none is known, like the publisher. */
  readonly author: string;
  readonly title: string;
  readonly basis: ReturnType<typeof titleBasis>;
  /** Whether the title is a description, which takes no quotation marks. */
  readonly isDescribed: boolean;
  readonly publisher: string;
  readonly date: string;
  /** `Letter`, for kinds that a citation names; else empty. */
  readonly kind: string;
  /** Archive, call number and address, with a space before it; empty where none is known. */
  readonly kept: string;
}

/** The kinds that a citation names: unpublished ones, and what is no text. */
const NAMED: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'letter',
  'minutes',
  'interview',
  'photograph',
  'speech',
  'diary',
  'data',
]);

export function citedDocument(document: SourceDocument, style: CitationStyle): CitedDocument {
  const { about = {}, published, publisher, title } = document;
  const { kind, archive, callNumber, url } = about;
  const basis = titleBasis(document);
  const words = kind && NAMED.has(kind) ? KIND_WORDS[kind] : '';
  const place = [archive, callNumber].filter(Boolean).join(', ');
  return {
    author: about.author ? `[${about.author}]` : '',
    title,
    basis,
    isDescribed: basis === 'outside',
    publisher: publisher ?? (about.publisher ? `[${about.publisher}]` : ''),
    date: citedPublication(published, style),
    kind: words.charAt(0).toUpperCase() + words.slice(1),
    kept: `${place && ` ${place}.`}${url ? ` ${url}${style === 'apa' ? '' : '.'}` : ''}`,
  };
}
