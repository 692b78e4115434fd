/** What tells people about a folder. */
const ABOUT = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors)(?:\.\w+)?$/i;
/** What systems and editors leave. */
const LEFT = /(?:~|\.(?:bak|tmp|orig))$|^(?:Thumbs\.db|desktop\.ini)$/i;
/** What a corpus is installed with, and what it is built to. */
const BESIDE = /^(?:package(?:-lock)?\.json|node_modules|sourced-timeline-.*\.tgz|site|dist)$/;

/**
 * Whether a file or folder in a corpus folder is nobody's business: hidden, about the folder, or left by a program.
 * @param depth how many folders below that of the corpus it lies
 */
export function isPassedOver(name: string, depth: number): boolean {
  const isBeside = depth === 0 && BESIDE.test(name);
  return isBeside || name.startsWith('.') || ABOUT.test(name) || LEFT.test(name);
}

/** More unread files than these are not listed, and folders are not followed further: nobody reads on. */
export const MOST_FILES = 200;
export const DEEPEST = 4;
