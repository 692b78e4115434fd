import { parseHTML } from 'linkedom';

/** Elements whose text is none of the page’s. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA FORM HEAD'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DETAILS DIV DL FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);
const LINES = new Set('LI TR DT DD CAPTION BR'.split(' '));
const CELLS = new Set(['TD', 'TH']);

/** Stand for what parts blocks while text is collected; where a page uses them for icons, they are left out. */
const [PARAGRAPH, LINE, CELL] = ['\ue000', '\ue001', '\ue002'];

/**
 * The text of an element as a reader sees its blocks: paragraphs parted by blank lines, entries of
 * lists and rows of tables on lines of their own, cells parted by tabs. Nothing runs, nothing is fetched.
 */
export function blockText(root: Node): string {
  const parts: string[] = [];
  // A stack of its own: pages may nest deeper than functions can.
  const open: (Node | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push(spaced(node.textContent ?? '', isPreformatted(node)));
    else if (!SILENT.has(node.nodeName.toUpperCase())) {
      const sign = signOf(node.nodeName.toUpperCase());
      const inner = [...node.childNodes];
      open.push(sign);
      for (const child of inner.toReversed()) open.push(child);
      open.push(sign);
    }
  }
  return blocks(parts.join(''));
}

function signOf(name: string): string {
  if (PARAGRAPHS.has(name)) return PARAGRAPH;
  if (LINES.has(name)) return LINE;
  return CELLS.has(name) ? CELL : '';
}

function isPreformatted(node: Node): boolean {
  return node.parentNode?.nodeName.toUpperCase() === 'PRE';
}

function spaced(text: string, isPreformatted: boolean): string {
  const own = text.replace(/[\ue000-\ue002\u00ad\u200b]/g, '');
  return isPreformatted ? own.replaceAll('\n', LINE) : own.replace(/[\t\n\f\r ]+/g, ' ');
}

function blocks(text: string): string {
  return text
    .split(PARAGRAPH)
    .map((block) =>
      block
        .split(LINE)
        .map((line) =>
          line
            .split(CELL)
            .map((cell) => cell.replace(/ {2,}/g, ' ').trim())
            .filter(Boolean)
            .join('\t'),
        )
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n');
}

/** A page as a tree of elements; nothing in it runs, and nothing that it names is fetched. */
export function parsedPage(html: string): Document {
  const hasBody = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  if (hasBody) return parseHTML(html).document;
  // linkedom adds no body where a page leaves it out, as it may.
  const [root = '<html>'] = /<html(?:\s[^>]*)?>/i.exec(html) ?? [];
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
  return parseHTML(`<!doctype html>${root}<body>${inner}</body></html>`).document;
}
