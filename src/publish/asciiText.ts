/**
 * Texts as they must be for hosts that send them in a charset of their own, such as Apache with
 * `AddDefaultCharset`: in ASCII alone, which means the same in each.
 */

/** JSON with `\u2019` for `’`, by UTF-16 units. Such characters stand in its strings only. */
export function asciiJson(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${hex(unit.charCodeAt(0)).padStart(4, '0')}`,
  );
}

/** A style sheet with `\2019 ` for `’`. The space belongs to the escape (CSS Syntax 3, section 4.3.7). */
export function asciiStyle(css: string): string {
  return css.replace(/[^\0-\x7f]/gu, (character) => `\\${hex(codePoint(character))} `);
}

/**
 * A page with `&#x2019;` for `’`, also in the JSON and the styles that stand in it.
 * @throws Error when a script in it holds anything but ASCII: there is no general way to write it
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

/** What a browser reads without references (HTML, section 13.1.2), or a character beyond ASCII. */
const RAW_TEXT = /(<(script|style)\b[^>]*>)(.*?)<\/\2\s*>|[^\0-\x7f]/gisu;

/** U+0080 to U+009F have no reference: HTML reads those as letters of Windows-1252. Nobody sees them. */
function reference(character: string): string {
  const code = codePoint(character);
  return code < 0xa0 ? '&#xfffd;' : `&#x${hex(code)};`;
}

/** Whether a text reads the same in every charset that a host may claim. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(code: number): string {
  return code.toString(16);
}
