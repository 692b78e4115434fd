import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../compile/yamlFile.ts';
import { type Edit, lineBehind } from './yamlEdits.ts';
import { isInBraces } from './yamlText.ts';

/** Where a field or an entry begins. */
export function startOf(item: unknown): number {
  const node = (item as Pair | null)?.key ?? item;
  return (isNode(node) && node.range?.[0]) || 0;
}

/** Where a field or an entry ends. */
export function endOf(item: unknown): number {
  const pair = item as Partial<Pair> | null;
  const node = pair && 'key' in pair ? (isNode(pair.value) ? pair.value : pair.key) : item;
  return (isNode(node) && node.range?.[1]) || 0;
}

/** Takes what stands at a path away, with the groups around it that would be left empty. */
export function removal(text: string, contents: unknown, path: FieldPath): readonly Edit[] {
  const chain: { readonly around: YAMLMap | YAMLSeq; readonly at: number }[] = [];
  let node = contents;
  for (const step of path) {
    const around = node;
    if (!isMap(around) && !isSeq(around)) return [];
    const at = isMap(around)
      ? around.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step))
      : Number(step);
    const item = around.items[at];
    if (item === undefined) return [];
    chain.push({ around, at });
    node = isMap(around) ? (item as Pair).value : item;
  }
  // What would be left empty goes as a whole.
  while (chain.length > 1 && chain.at(-1)?.around.items.length === 1) chain.pop();
  const last = chain.at(-1);
  return last ? removed(text, last.around, last.at) : [];
}

function removed(text: string, around: YAMLMap | YAMLSeq, at: number): readonly Edit[] {
  const item = around.items[at];
  const next = around.items[at + 1];
  const prior = around.items[at - 1];
  if (around.items.length === 1) {
    const start = isMap(around) ? startOf(item) : dashOf(around, at);
    const from = text.lastIndexOf('\n', start - 1) + 1;
    return [{ start: from, end: lineBehind(text, item), put: isMap(around) ? '{}\n' : '[]\n' }];
  }
  if (isInBraces(around)) {
    if (next) return [{ start: startOf(item), end: startOf(next), put: '' }];
    return [{ start: endOf(prior), end: endOf(item), put: '' }];
  }
  const start = isSeq(around) ? dashOf(around, at) : startOf(item);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(line, start).trim() !== '') {
    const to = isSeq(around) ? dashOf(around, at + 1) : startOf(next);
    return [{ start, end: to, put: '' }];
  }
  const end = lineBehind(text, item);
  const blank = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
  const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, line)) || line === 0;
  return [{ start: line, end: isApart && isSeq(around) ? end + blank : end, put: '' }];
}

/** Where the dash of an entry stands. */
function dashOf(list: YAMLSeq, at: number): number {
  const token = list.srcToken;
  const start = token?.type === 'block-seq' ? token.items[at]?.start : undefined;
  const dash = start?.find(({ type }) => type === 'seq-item-ind');
  return dash?.offset ?? startOf(list.items[at]);
}
