/** No corpus is nested so deeply; the parser, which calls itself for each level, can be. */
const DEEPEST = 400;

/**
 * Whether a text may be nested so deeply that parsing it would exhaust the stack. That cannot always be caught: an engine
 * that runs out of it within a regular expression ends the whole page.
 */
export function isTooDeep(text: string): boolean {
  const chain = new RegExp(`(?:[-?:][ \\t\\r\\n]+){${DEEPEST}}|^ {${DEEPEST}}`, 'm');
  if (chain.test(text)) return true;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Brackets and braces.
    if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth = Math.max(0, depth - 1);
    if (depth >= DEEPEST) return true;
  }
  return false;
}
