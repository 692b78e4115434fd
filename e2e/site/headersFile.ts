/** The headers of a path, by name in small letters. */
export type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly pattern: string;
  readonly headers: Record<string, string>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path in the first column, its
 * headers indented below it, `*` for the rest of a path; all rules that fit a path add up.
 * @returns the headers of a path
 * @throws Error at a line that is neither
 */
export function parseHeadersFile(text: string): (path: string) => Headers {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    else if (rule && name && value) rule.headers[name.toLowerCase()] = value.trim();
    else throw new Error(`_headers: “${line}” is neither a path nor a header.`);
  }
  return (path) =>
    Object.assign(
      {},
      ...rules.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers),
    );
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
