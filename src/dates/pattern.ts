import type { Token } from './tokens.ts';

/** What a slot takes: where it ends and what it says, or `null` where it does not fit. */
export type Slot = (
  tokens: readonly Token[],
  at: number,
) => { next: number; value: string | number } | null;

/** A slot with the words (lower case) that may begin it; `DIGITS` where digits may. */
export interface SlotType {
  readonly read: Slot;
  readonly begins: readonly string[];
}

/** Stands for any digits among the words that may begin something. */
export const DIGITS = '0';

export type Slots = Readonly<Record<string, string | number>>;

export interface Match {
  readonly next: number;
  readonly slots: Slots;
}

type Node =
  | { readonly type: 'word'; readonly word: string; readonly glued: boolean }
  | {
      readonly type: 'slot';
      readonly name: string;
      readonly slot: SlotType;
      readonly glued: boolean;
    }
  | { readonly type: 'one'; readonly of: readonly Node[] }
  | { readonly type: 'row'; readonly of: readonly Node[] }
  | { readonly type: 'maybe'; readonly of: Node }
  | { readonly type: 'set'; readonly name: string; readonly value: string | number };

export interface Pattern {
  /** The longest match that begins at a token. */
  readonly match: (tokens: readonly Token[], at: number) => Match | null;
  /** The words that may begin it, and `DIGITS` where digits may. */
  readonly begins: ReadonlySet<string>;
}

/**
 * Compiles a pattern. Its notation: words and signs as they stand, `a|b` one of them, `(…)` a group,
 * `?` after what may be missing, `<slot>` or `<slot:name>` for a slot, `~` before what must follow
 * without a space, `{name=value}` for what is said without a word of its own, and `@name` for a piece
 * that is used in several patterns.
 * @throws Error where a slot or piece is unknown.
 */
export function compile(
  source: string,
  slots: Readonly<Record<string, SlotType>>,
  pieces: Readonly<Record<string, string>>,
): Pattern {
  const node = parse(source, slots, pieces);
  return {
    match: (tokens, at) => longest(node, tokens, at),
    begins: new Set(begins(node)),
  };
}

const PART = /\s*(<\w+(?::\w+)?>|@\w+|\{\w+=[\w-]+\}|[()|?~]|[^\s()|?~<>@{}]+)/gy;

function parse(
  source: string,
  slots: Readonly<Record<string, SlotType>>,
  pieces: Readonly<Record<string, string>>,
): Node {
  const parts = [...source.matchAll(PART)].map(([, part = '']) => part);
  let at = 0;
  const one = (): Node => {
    const of = [row()];
    while (parts[at] === '|') {
      at++;
      of.push(row());
    }
    return of.length === 1 ? (of[0] ?? { type: 'row', of }) : { type: 'one', of };
  };
  const row = (): Node => {
    const of: Node[] = [];
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') of.push(item());
    return of.length === 1 ? (of[0] ?? { type: 'row', of }) : { type: 'row', of };
  };
  const item = (): Node => {
    const node = atom();
    if (parts[at] !== '?') return node;
    at++;
    return { type: 'maybe', of: node };
  };
  const atom = (): Node => {
    const glued = parts[at] === '~';
    if (glued) at++;
    const part = parts[at++] ?? '';
    if (part === '(') {
      const inner = one();
      at++;
      return inner;
    }
    if (part.startsWith('@')) return parse(known(pieces, part.slice(1), source), slots, pieces);
    const [, set, value = ''] = /^\{(\w+)=(.+)\}$/.exec(part) ?? [];
    if (set)
      return { type: 'set', name: set, value: /^-?\d+$/.test(value) ? Number(value) : value };
    const [, name, alias] = /^<(\w+)(?::(\w+))?>$/.exec(part) ?? [];
    if (!name) return { type: 'word', word: part, glued };
    return { type: 'slot', name: alias ?? name, slot: known(slots, name, source), glued };
  };
  return one();
}

function known<T>(from: Readonly<Record<string, T>>, name: string, source: string): T {
  const found = from[name];
  if (found === undefined) throw new Error(`“${name}” of the pattern “${source}” is unknown.`);
  return found;
}

function longest(node: Node, tokens: readonly Token[], at: number): Match | null {
  let end = at;
  let best: Said | null = null;
  walk(node, tokens, at, at, null, (next, said) => {
    if (next > end) [end, best] = [next, said];
  });
  return end > at ? { next: end, slots: slotsOf(best) } : null;
}

/** What a slot said, and what was said before it: most ways are tried in vain, so none is copied. */
interface Said {
  readonly name: string;
  readonly value: string | number;
  readonly before: Said | null;
}

function slotsOf(last: Said | null): Slots {
  const slots: Record<string, string | number> = {};
  // What is said last counts.
  for (let said = last; said; said = said.before) slots[said.name] ??= said.value;
  return slots;
}

type Then = (next: number, said: Said | null) => void;

/** Tries every way through a node and goes on with `then` behind each. */
function walk(
  node: Node,
  tokens: readonly Token[],
  start: number,
  at: number,
  said: Said | null,
  then: Then,
): void {
  switch (node.type) {
    case 'maybe':
      walk(node.of, tokens, start, at, said, then);
      then(at, said);
      return;
    case 'set':
      then(at, { name: node.name, value: node.value, before: said });
      return;
    case 'one':
      for (const each of node.of) walk(each, tokens, start, at, said, then);
      return;
    case 'row':
      walkRow(node.of, 0, tokens, start, at, said, then);
      return;
    default: {
      const token = tokens[at];
      if (!token || (at > start && !follows(token, node.glued))) return;
      if (node.type === 'word') {
        if (token.lower === node.word) then(at + 1, said);
        return;
      }
      const read = node.slot.read(tokens, at);
      if (read) then(read.next, { name: node.name, value: read.value, before: said });
    }
  }
}

function walkRow(
  nodes: readonly Node[],
  index: number,
  tokens: readonly Token[],
  start: number,
  at: number,
  said: Said | null,
  then: Then,
): void {
  const node = nodes[index];
  if (!node) then(at, said);
  else
    walk(node, tokens, start, at, said, (next, more) =>
      walkRow(nodes, index + 1, tokens, start, next, more, then),
    );
}

function follows(token: Token, glued: boolean): boolean {
  return glued ? token.gap === 'none' : token.gap !== 'paragraph';
}

/** What may begin a node; a row may begin with what follows its optional parts. */
function begins(node: Node): readonly string[] {
  switch (node.type) {
    case 'word':
      return [node.word];
    case 'slot':
      return node.slot.begins;
    case 'maybe':
      return begins(node.of);
    case 'set':
      return [];
    case 'one':
      return node.of.flatMap(begins);
    case 'row': {
      const needed = node.of.findIndex((each) => each.type !== 'maybe' && each.type !== 'set');
      return node.of.slice(0, needed + 1).flatMap(begins);
    }
  }
}
