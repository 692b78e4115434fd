/** The text between two markers, including the first only, and its replacement. */
export interface Cut {
  readonly from: string;
  readonly to: string;
  readonly put: string;
}

/** The methods of one class that are left out or replaced. */
export interface ClassCut {
  readonly name: string;
  /** Nothing that is kept calls these. */
  readonly gone?: readonly string[];
  /** These are called, and need do nothing. */
  readonly idle?: readonly string[];
  /** By the name of the method, its whole new text. */
  readonly instead?: Readonly<Record<string, string>>;
}

/**
 * Replaces a piece of a text.
 * @param what names the text in errors
 * @throws Error if its beginning is missing or stands there twice, or its end is missing
 */
export function cut(text: string, { from, to, put }: Cut, what = 'vis-timeline'): string {
  const start = text.indexOf(from);
  if (start === -1 || text.indexOf(from, start + 1) !== -1) {
    throw new Error(`${what} should hold this text once: ${from}`);
  }
  const end = text.indexOf(to, start + from.length);
  if (end === -1) throw new Error(`After "${from}", ${what} lacks this text: ${to}`);
  return replaceKeepingLines(text, { start, end }, put);
}

/**
 * Leaves out or replaces methods of a class.
 * @throws Error if the text lacks the class, or the class a method
 */
export function cutMethods(text: string, { name, gone, idle, instead }: ClassCut): string {
  const start = text.search(new RegExp(`^class ${name} `, 'm'));
  const end = text.indexOf('\n}\n', start) + 1;
  if (start === -1 || end === 0) throw new Error(`vis-timeline lacks the class ${name}.`);
  const puts = new Map([
    ...(gone ?? []).map((method) => [method, ''] as const),
    ...(idle ?? []).map((method) => [method, `${method}() {}`] as const),
    ...Object.entries(instead ?? {}),
  ]);
  const body = [...puts].reduce(
    (kept, [method, put]) => cutMethod(kept, { name, method, put }),
    text.slice(start, end),
  );
  return text.slice(0, start) + body + text.slice(end);
}

interface MethodCut {
  readonly name: string;
  readonly method: string;
  readonly put: string;
}

function cutMethod(body: string, { name, method, put }: MethodCut): string {
  const start = body.search(new RegExp(`^ {2}(?:static )?${method}\\(`, 'm'));
  const close = body.indexOf('\n  }\n', start);
  if (start === -1 || close === -1) throw new Error(`${name} of vis-timeline lacks ${method}.`);
  return replaceKeepingLines(body, { start, end: close + '\n  }'.length }, put);
}

/** Lines keep their numbers where the new text is shorter, so that what is shown of an error fits. */
function replaceKeepingLines(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  put: string,
): string {
  const lines = text.slice(start, end).split('\n').length - put.split('\n').length;
  return text.slice(0, start) + put + '\n'.repeat(Math.max(lines, 0)) + text.slice(end);
}
