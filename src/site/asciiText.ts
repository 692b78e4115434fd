/**
 * Rewrites texts for hosts that send them with a charset of their own, such as Apache with
 * `AddDefaultCharset`: in ASCII, which means the same in all of them.
 */

/** JSON with `\u2019` for `’`, by UTF-16 units. Such characters occur only in its strings. */
export function asciiJson(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${hex(unit.charCodeAt(0)).padStart(4, '0')}`,
  );
}

/** A style sheet with `\2019 ` for `’`. The space is part of the escape (CSS Syntax 3, 4.3.7). */
export function asciiStyle(css: string): string {
  return css.replace(/[^\0-\x7f]/gu, (character) => `\\${hex(codePoint(character))} `);
}

/**
 * A page with `&#x2019;` for `’`, and with escapes in its JSON and styles.
 * @throws Error if a script in it is not ASCII, which cannot be rewritten in general
 */
export function asciiPage(html: string): string {
  return html.replace(RAW_TEXT, (element: string, tag: string, name: string, content: string) => {
    if (tag === undefined) return reference(element);
    const written = tag.replace(/[^\0-\x7f]/gu, reference);
    const end = element.slice(tag.length + content.length);
    if (/^style$/i.test(name)) return written + asciiStyle(content) + end;
    if (/\stype="application\/(?:[\w.+-]+\+)?json"/i.test(tag))
      return written + asciiJson(content) + end;
    if (!isAscii(content)) throw new Error('A script in the page holds more than ASCII.');
    return written + content + end;
  });
}

/**
 * Elements that browsers read without character references (HTML, section 13.1.2), or a character
 * beyond ASCII.
 */
const RAW_TEXT = /(<(script|style)\b[^>]*>)(.*?)<\/\2\s*>|[^\0-\x7f]/gisu;

/**
 * U+0080 to U+009F have no reference: HTML reads them as letters of Windows-1252. They are
 * invisible anyway.
 */
function reference(character: string): string {
  const code = codePoint(character);
  return code < 0xa0 ? '&#xfffd;' : `&#x${hex(code)};`;
}

/** Whether a text is the same in every charset that a host may claim. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(code: number): string {
  return code.toString(16);
}
