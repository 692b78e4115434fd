import { Readability } from '@mozilla/readability';
import { blockText, parsedPage } from './blockText.ts';
import {
  type BringOptions,
  type BroughtText,
  type Refused,
  refused,
  type SourceFile,
} from './brought.ts';
import { decodedText } from './decodedText.ts';
import { isAddress, oneLine, pageFacts } from './pageFacts.ts';
import { encodingChanges } from './textFile.ts';

/** A page as a browser saves it: its article, without menus and whatever else stands around. */
export function bringPage({ bytes }: SourceFile, options: BringOptions): BroughtText | Refused {
  const decoded = decodedText(bytes, options.encoding ?? namedEncoding(bytes));
  if (!decoded) {
    return refused(
      `The encoding of this page is not told; name its encoding${options.byOption ?? ''}.`,
    );
  }
  const page = readPage(decoded.text);
  if (typeof page === 'string') return refused(page);
  const { changes, ...rest } = page;
  return {
    outcome: 'text',
    kind: 'html',
    ...rest,
    changes: [...encodingChanges(decoded.encoding), ...changes],
  };
}

/** The encoding that a page names for itself. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** A page with more elements than this takes too long to search for its article. */
const MOST_ELEMENTS = 60_000;
/** Of a page with an article of fewer characters, the whole is taken. */
const SHORTEST_ARTICLE = 80;

/** Whether markup has more elements than can be searched. */
export function isTooLarge(html: string): boolean {
  return (html.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS;
}

/**
 * The article of a page and what the page says about it; else why there is none.
 * @param address where the page was saved from, when that is known
 */
export function readPage(
  html: string,
  address?: string,
): Pick<BroughtText, 'text' | 'about' | 'changes' | 'hints'> | string {
  if (isTooLarge(html)) {
    return 'The page is too large to find its article; copy the article into a text file, and add that.';
  }
  const document = parsedPage(html);
  const facts = pageFacts(document);
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '');
  const whole = blockText(document.body);
  if (whole === '') {
    return 'The page holds no text; it may show it by scripts alone. Copy what the browser shows into a text file, and add that.';
  }
  const found = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse();
  const article = found?.content ? blockText(parsedPage(found.content).body) : '';
  const isFound = article.length >= Math.min(SHORTEST_ARTICLE, whole.length);
  const text = isFound ? withHeading(article, heading, whole) : whole;
  return {
    text: `${text}\n`,
    about: {
      ...facts.about,
      ...(address && !facts.about.url && isAddress(address) && { url: address }),
    },
    changes: [
      isFound && text !== whole
        ? 'The article was taken out of the page, without menus and whatever else stood around it.'
        : 'The text was taken out of the page.',
    ],
    hints: isFound
      ? facts.hints
      : [
          ...facts.hints,
          'No article was found in the page, so the whole text was taken; cut what is none of it.',
        ],
  };
}

/** The heading is cut from articles, but what the page prints may be quoted. */
function withHeading(article: string, heading: string, whole: string): string {
  const isThere = article.slice(0, heading.length + 200).includes(heading);
  return heading === '' || isThere || !whole.includes(heading)
    ? article
    : `${heading}\n\n${article}`;
}
