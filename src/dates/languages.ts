import { EN, EN_GB, EN_US } from './english/english.ts';
import type { Language } from './language.ts';
import { type Grammar, grammarOf } from './recognise.ts';

/** The languages and varieties whose dates are read. */
const LANGUAGES = { en: EN, 'en-GB': EN_GB, 'en-US': EN_US } as const satisfies Readonly<
  Record<string, Language>
>;

export type LanguageCode = keyof typeof LANGUAGES;

export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}

const GRAMMARS = new Map<LanguageCode, Grammar>();

/** The grammar of a language, compiled when it is first asked for. */
export function grammarFor(code: LanguageCode): Grammar {
  const known = GRAMMARS.get(code);
  if (known) return known;
  const grammar = grammarOf(LANGUAGES[code]);
  GRAMMARS.set(code, grammar);
  return grammar;
}
