import { blockText, parsedPage } from './blockText.ts';
import { type BringOptions, type BroughtText, type Refused, refused } from './brought.ts';
import { bringText } from './textFile.ts';
import { isTooLarge } from './webPage.ts';

/** What was copied from a page or a program, as the clipboard holds it. */
export interface Pasted {
  /** `text/html`; empty where there is none. */
  readonly html: string;
  /** `text/plain` */
  readonly text: string;
}

/** Elements that say what is a paragraph. Editors of code and terminals copy each line as a box. */
const BLOCKS = /<(?:p|h[1-6]|li|td|th|blockquote|article|section|dt|dd|pre)[\s>]/i;

/** What was pasted as text: the blocks of its HTML, or its plain text where that holds none. */
export function bringPasted(
  { html, text }: Pasted,
  options: BringOptions = {},
): BroughtText | Refused {
  const isRich = BLOCKS.test(html);
  if (isRich && isTooLarge(html)) {
    return refused('This is too much to paste at once; paste it in parts.');
  }
  const blocks = isRich ? blockText(parsedPage(html).body) : '';
  if (blocks !== '') {
    return {
      outcome: 'text',
      kind: 'html',
      text: `${blocks}\n`,
      about: {},
      changes: [],
      hints: [],
    };
  }
  if (text.trim() === '') return refused('There is no text to paste.');
  const lines = text.replace(/\r\n?/g, '\n').trim();
  return bringText({ name: 'pasted.txt', bytes: new TextEncoder().encode(`${lines}\n`) }, options);
}
