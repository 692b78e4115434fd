import { counted } from '../dataset/counted.ts';
import type { BringOptions } from './brought.ts';
import { withoutPageHeads } from './pageHeads.ts';
import { isEntry, type SourceLine, type SourcePage } from './sourceLine.ts';

export interface JoinedText {
  /** Paragraphs, parted by blank lines. */
  readonly text: string;
  /** What was done, a sentence each. */
  readonly changes: readonly string[];
}

/** So many of the lines that were taken out are quoted. */
const MOST_QUOTED = 4;

/** Makes a text of printed pages: heads and feet out, words and paragraphs in one piece again. */
export function joinedLines(pages: readonly SourcePage[], options: BringOptions): JoinedText {
  const { pages: clean, taken } = options.keepPageHeads
    ? { pages, taken: [] }
    : withoutPageHeads(pages);
  const lines = clean.flatMap((page, index) =>
    index === 0 ? page : turned(page, clean[index - 1]),
  );
  const words = innerWords(lines);
  const done = { hyphens: 0, lines: 0 };
  const text: string[] = [];
  let above: SourceLine | null = null;
  for (const line of lines) {
    const last = text.at(-1);
    const end =
      above && !isEntry(line.text) && last !== undefined ? hyphenOf(last, line, words) : null;
    if (above === null || last === undefined || (line.opens && end === null)) {
      if (last !== undefined) text.push('');
      text.push(line.text);
    } else if (end !== null && !options.keepHyphens) {
      done.hyphens += 1;
      const [word = '', rest = ''] = splitWord(line.text);
      text[text.length - 1] = end + word;
      if (rest && options.keepLines) text.push(rest);
      else if (rest) text[text.length - 1] += ` ${rest}`;
    } else if (above.isFull && !options.keepLines && end === null) {
      done.lines += 1;
      text[text.length - 1] = last + (/\p{L}[-‐]$|\d[-–]$/u.test(last) ? '' : ' ') + line.text;
    } else {
      text.push(line.text);
    }
    above = line;
  }
  return { text: text.length > 0 ? `${text.join('\n')}\n` : '', changes: changesOf(taken, done) };
}

function changesOf(
  taken: readonly string[],
  done: { readonly hyphens: number; readonly lines: number },
): readonly string[] {
  const quoted = taken.slice(0, MOST_QUOTED).map((line) => `“${line}”`);
  const rest = taken.length - quoted.length;
  return [
    ...(taken.length > 0
      ? [
          `Page heads, page feet and page numbers were taken out, such as ${quoted.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
        ]
      : []),
    ...(done.hyphens > 0
      ? [`${counted(done.hyphens, 'word')} hyphenated at the end of a line put together.`]
      : []),
    ...(done.lines > 0 ? ['The lines of each paragraph were joined.'] : []),
  ];
}

/** A page behind another: its first line goes on with the paragraph unless that had ended. */
function turned(page: SourcePage, before: SourcePage = []): SourcePage {
  const [first, ...rest] = page;
  const last = before.at(-1);
  if (!first || !last) return page;
  const goesOn = last.isFull && !/[.!?:”"’)]$/.test(last.text) && !isEntry(first.text);
  return [{ ...first, opens: !goesOn }, ...rest];
}

const HYPHEN = /(\p{L}{2,})[-\u00ad‐¬]$/u;
/** After these, a hyphen stands for the end of a compound: “pre- and post-war”. */
const LINKS = /^(?:and|or|to|und|oder|bis|et|ou|y|o)\b/;

/**
 * What stands for a line whose last word goes on in the next line, as far as it goes: without the
 * hyphen, or with it where the text writes the word so elsewhere. `null` when no word goes on.
 */
function hyphenOf(above: string, { text }: SourceLine, words: ReadonlySet<string>): string | null {
  const part = HYPHEN.exec(above)?.[1];
  const [rest] = /^\p{Ll}[\p{L}’']*/u.exec(text) ?? [];
  if (part === undefined || rest === undefined || LINKS.test(text)) return null;
  const isCompound =
    words.has(`${part}-${rest}`.toLowerCase()) && !words.has(`${part}${rest}`.toLowerCase());
  const stem = above.slice(0, -1);
  return isCompound ? `${stem}-` : stem;
}

/** The words that stand within lines. */
function innerWords(lines: readonly SourceLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}’']*(?:[-‐]\p{L}+)*/gu) ?? []),
  );
}

function splitWord(text: string): readonly [string, string] {
  const end = text.search(/\s/);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trimStart()];
}
