import { base64 } from '@scure/base';
import { asciiJson } from './asciiText.ts';
import { bytesOf, type SiteFiles } from './siteFile.ts';

/** The script that holds a template for the studio, relative to its page. */
export const TEMPLATE_FILE = 'studio/template.js';

/** The name on `window` under which it leaves the template, for {@link readTemplate}. */
export const TEMPLATE = 'timelineTemplate';

/** Texts as they are, other files in base64, both by their path. */
interface Written {
  readonly texts: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

/** A classic script that leaves a template on `window`: it is loaded where nothing can be fetched. */
export function templateScript(template: SiteFiles): string {
  const texts: Record<string, string> = {};
  const others: Record<string, string> = {};
  for (const [path, content] of template) {
    const text = textOf(content);
    if (text === null) others[path] = base64.encode(content);
    else texts[path] = text;
  }
  const written: Written = { texts, others };
  return `self.${TEMPLATE}=${asciiJson(JSON.stringify(JSON.stringify(written)))};\n`;
}

/** The template that {@link templateScript} was given, byte for byte. */
export function readTemplate(written: string): SiteFiles {
  const { texts, others } = JSON.parse(written) as Written;
  const files = [
    ...Object.entries(texts).map(([path, text]) => [path, bytesOf(text)] as const),
    ...Object.entries(others).map(([path, text]) => [path, base64.decode(text)] as const),
  ];
  return new Map(files);
}

/** What a file says, with a byte order mark if it begins with one; `null` if it is no text. */
function textOf(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}
