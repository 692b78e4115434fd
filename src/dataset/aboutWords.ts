import type { About, DocumentKind, Original } from './about.ts';
import type { Published, SourceDocument } from './dataset.ts';
import { BASIS_WORDS } from './eventName.ts';
import { asSentence } from './sentence.ts';

/** What a document is, in words; empty for what has no word. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  news: 'news article',
  letter: 'letter',
  minutes: 'minutes',
  encyclopaedia: 'encyclopaedia entry',
  interview: 'interview',
  photograph: 'photograph',
  speech: 'speech',
  report: 'report',
  book: 'book',
  diary: 'diary',
  law: 'law',
  webpage: 'web page',
  data: 'data',
  other: '',
};

/** Where the title of a document comes from. */
export function titleBasis({
  titlePrinted,
  about,
}: Pick<SourceDocument, 'titlePrinted' | 'about'>): 'printed' | 'outside' | 'first words' {
  if (titlePrinted) return 'printed';
  return about?.title ? 'outside' : 'first words';
}

/** Whether the day of publication is known only from outside the text. */
export function isDatedFromOutside({ evidence }: Published): boolean {
  return evidence.length === 0;
}

/** How the day of publication is known, in a few words. */
export function publicationBasis(published: Published): string {
  return isDatedFromOutside(published)
    ? 'known only from outside the document'
    : BASIS_WORDS[published.basis];
}

/** One thing that is known of a document from outside its text. */
export interface OutsideFact {
  readonly words: string;
  /** The address that the words are. */
  readonly href?: string;
}

/**
 * What is known of a document from outside its text, as far as title and byline do not say it: they
 * give what the text prints before anything else. To be shown in square brackets.
 */
export function outsideFacts(document: SourceDocument): readonly OutsideFact[] {
  const { about = {}, publisher, titlePrinted } = document;
  const { archive, callNumber, licence, language, url } = about;
  const words = [
    // The byline names the kind where nobody else is named.
    about.kind && (about.author || about.publisher || publisher) && capital(KIND_WORDS[about.kind]),
    titlePrinted && about.title && `also called “${about.title}”`,
    publisher && about.publisher && `published by ${about.publisher}`,
    [archive, callNumber].filter(Boolean).join(', '),
    language && `in ${languageName(language)}`,
    about.translationOf && 'translation of another of the documents',
    licence && `licence: ${licence}`,
  ];
  return [
    ...words.flatMap((fact) => (fact ? [{ words: fact }] : [])),
    ...(url ? [{ words: url, href: url }] : []),
  ];
}

/** The same as a text in square brackets; empty where nothing is known. */
export function outsideWords(document: SourceDocument): string {
  const facts = outsideFacts(document).map(({ words }) => words);
  return facts.length > 0 ? `[${facts.join(' · ')}]` : '';
}

/** What a text was taken from, and what was done to it. */
export function originalWords({ file, changes }: Original): string {
  return [`Text taken from ${file}.`, ...changes.map(asSentence)].join(' ');
}

/** The English name of a language: `German` for `de`; its tag where it has none. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Scripts that run from right to left (ISO 15924). */
const RTL_SCRIPTS = /-(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)\b/i;
/** Languages that are written in one of them unless their tag names another script. */
const RTL_LANGUAGES =
  /^(?:ar|arc|ckb|dv|fa|he|khw|ks|lrc|mzn|nqo|pnb|ps|sd|sdh|syr|ug|ur|yi)(?:-|$)/i;
const SCRIPT = /-[a-z]{4}\b/i;

/** The attributes of an element that holds text of a document. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * The language and direction of the text of a document; empty where its language is that of the
 * corpus. Browsers do not tell the direction of a language everywhere (`Intl.Locale`).
 */
export function textLanguage({ about }: { readonly about?: About }): TextLanguage {
  const lang = about?.language;
  if (!lang) return {};
  const isRtl = SCRIPT.test(lang) ? RTL_SCRIPTS.test(lang) : RTL_LANGUAGES.test(lang);
  return { lang, dir: isRtl ? 'rtl' : 'ltr' };
}
