import type { Span } from '../compile/locateQuote.ts';
import { sentencesBySigns } from '../compile/segments.ts';
import { EN } from '../dates/english/english.ts';

/** A line this long was broken by a machine, not ended by its writer. */
const FULL_LINE = 60;

/**
 * The sentences of a text, without the space around them, in order. A line break ends a sentence
 * unless the line is one of several into which a paragraph was broken; the stop of an abbreviation or
 * of an initial ends none. Marks of references between two sentences belong to neither.
 */
export function sentencesOf(text: string): readonly Span[] {
  if (latest?.text !== text) latest = { text, sentences: sentencesIn(text) };
  return latest.sentences;
}

/** Marks of references right behind the end of a sentence, as in “It fell.[1][note 2] The next day”. */
const REFERENCES = /(?<=[.!?…]["'”’)]*)(?:\[[^[\]\n]{1,20}\])+/g;

/** Several things are asked of one text before the next. */
let latest: { readonly text: string; readonly sentences: readonly Span[] } | null = null;

function sentencesIn(text: string): readonly Span[] {
  const joined = text
    .replace(/([^\n]*[^\s.!?:"”’])(\r?\n)(?=\S)/g, (_all, line: string, end: string) =>
      line.length >= FULL_LINE ? line + ' '.repeat(end.length) : line + end,
    )
    .replace(REFERENCES, (marks) => ' '.repeat(marks.length));
  const sentences: Span[] = [];
  for (const { segment, index } of sentencesBySigns(joined)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = sentences.at(-1);
    if (last && goesOn(joined.slice(last.start, last.end), joined.slice(last.end, end))) {
      sentences[sentences.length - 1] = { start: last.start, end };
    } else {
      sentences.push({ start, end });
    }
  }
  return sentences;
}

/** Stops that are often within a sentence, besides those that the reader of dates knows. */
const ABBREVIATIONS = new Set(
  'adm brig cmdr cpl fr hon maj messrs mt pfc pres pvt rear sr supt vols vol al ed eds esp etc approx ca cf e.g i.e viz p pp art fig nos'.split(
    ' ',
  ),
);
/** Words that begin sentences, but hardly ever follow an abbreviation of several letters. */
const OPENING =
  /^(?:The|A|An|In|On|At|By|He|She|It|They|We|This|That|These|Those|But|And|After|As|For|From|His|Her|Its|Their|When|While|With|However)\b/;

/** Sentences within quotation marks are kept together up to so many characters. */
const LONGEST = 500;

function isOpen(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

/** Whether a sentence was cut at a stop that does not end it. */
function goesOn(before: string, rest: string): boolean {
  if (/\n/.test(rest.slice(0, rest.length - rest.trimStart().length))) return false;
  const next = rest.trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  if (isOpen(before) && !/^["“]/.test(before) && before.length + rest.length < LONGEST) return true;
  const word = /(?:^|[\s(“"])([\p{L}.]+)\.$/u.exec(before)?.[1] ?? '';
  // An initial, as in “Harry S. Truman”.
  if (/^\p{Lu}$/u.test(word)) return true;
  // As in “U.S. forces”.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !OPENING.test(next);
  const plain = word.toLowerCase();
  return EN.clauses.abbreviations.has(plain) || ABBREVIATIONS.has(plain);
}

/** The sentence around a place, from the beginning of the one to the end of the other if it lies in two. */
export function sentenceAround(sentences: readonly Span[], { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
