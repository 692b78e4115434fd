import { escapeHtml } from '../dataset/escapeHtml.ts';

/** An element of HTML. */
export interface Tag {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text, other elements, or the content of a script as it is; an element of the head has none. */
  readonly children?: string | readonly Tag[];
}

/** Elements whose content is no HTML. */
const RAW = ['script', 'style'];
/** Elements that have no content, and no end. */
const VOID = ['link', 'meta'];

/** An element as it stands in a page. */
export function writeTag({ name, attributes = {}, children = '' }: Tag): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const start = `<${name}${written.join('')}>`;
  if (VOID.includes(name)) return start;
  const text = typeof children === 'string' ? children : children.map(writeTag).join('');
  const content = typeof children === 'string' && !RAW.includes(name) ? escapeHtml(text) : text;
  return `${start}${content}</${name}>`;
}
