import { hasVerb } from './verbs.ts';

/** Fewer words are a heading or a caption. */
const FEWEST_WORDS = 4;
/** Signs of an entry in a list of references, or of a note. */
const REFERENCE =
  /\bISBN\b|\bdoi\b|https?:|www\.|\bpp?\. ?\d|\bRetrieved\b|\bC\.F\.R\.|\bU\.S\.C\.|\bVol\. ?\d|\b[Ee]ds?\.(?: |,|\))|\bet al\b|\bibid\b|\bUniversity Press\b|\bPublish(?:ers|ing)\b|^\s*[\^*•↑]/;

/**
 * Whether a sentence tells something that may be an event: a whole sentence with a verb, no heading,
 * no entry of a list of references.
 */
export function isTellable(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  const isWhole =
    /^["“‘']*[\p{Lu}\p{N}]/u.test(text) && /[.!?]["”’')\]]*(?:\[[^\]]*\])*$/.test(text);
  return isWhole && words.length >= FEWEST_WORDS && hasVerb(text) && !isReference(text);
}

function isReference(text: string): boolean {
  const isNote = REFERENCE.test(text.replace(/[.\s]+$/, '')) && !/\b(?:was|were|had)\b/.test(text);
  // “Smith, John (1999). The Long War.”
  return (
    isNote || /^\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.|\p{Lu}\p{Ll}+)[^a-z]{0,20}\(\d{4}\)/u.test(text)
  );
}

/**
 * Whether a date is named in passing, as part of something else: in brackets, or before a noun as in
 * “the 1949 elections”.
 * @param lead the words of the sentence before it
 * @param rest the words behind it
 */
export function isInPassing(lead: string, rest: string): boolean {
  if ((lead.match(/\(/g) ?? []).length > (lead.match(/\)/g) ?? []).length) return true;
  if (/\bthan (?:(?:in|on|at|during) )?(?:the )?$/i.test(lead)) return true;
  // “53 % of 1913 levels”
  if (/\b(?:of|from|to|above|below) $/.test(lead) && /^ \p{Ll}{4,}s\b/u.test(rest)) return true;
  return (
    /\b(?:the|an?|his|her|its|their|this|that|of the)(?: \p{L}+)? $/iu.test(lead) &&
    /^ \p{L}/u.test(rest) &&
    !/^ (?:and|or|to|when|after|before|by|in|at|with|as|for|from|on|which|who|where|was|were|had|he|she|it|they|the|an?)\b/.test(
      rest,
    )
  );
}

/** What opens a clause that hangs on another: “…, which he had left in 1949”, “said that in 1949”. */
const HANGING =
  /(?:^|\s)(?:which|who|whom|whose|that|when|where|while|because|since|although|though|if|whether|than|what|how|why)\s/i;

/** Whether a date belongs to a clause that hangs on one before it. */
export function isInHangingClause(lead: string): boolean {
  const opening = HANGING.exec(lead);
  return opening !== null && opening.index > 0 && hasVerb(lead.slice(0, opening.index));
}
