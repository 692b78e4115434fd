import { isMap, isPair, isScalar } from 'yaml';
import {
  behind,
  columnOf,
  type Edit,
  edited,
  groupAt,
  idEdits,
  nodesOf,
  withoutLines,
} from './yamlEdits.ts';

/** What has an id that other files name. */
export type Named = 'event' | 'document';

/** The texts of a corpus by the paths of its files. */
export type Texts = ReadonlyMap<string, string>;

/** Where ids stand: in the names or the values at these paths of these files. */
const PLACES: Readonly<
  Record<
    Named,
    readonly { readonly file: RegExp; readonly path: RegExp; readonly part: 'name' | 'value' }[]
  >
> = {
  event: [
    { file: /^events(?:\/[^/]+)?\.yml$/, path: /^\*\/id$/, part: 'value' },
    { file: /^corpus\.yml$/, path: /^tours\/\*\/events\/\*\/event$/, part: 'value' },
    { file: /^corpus\.yml$/, path: /^redirects\/events\/[^/]+$/, part: 'value' },
    { file: /^lessons\.yml$/, path: /^[^/]+$/, part: 'name' },
  ],
  document: [
    { file: /^events(?:\/[^/]+)?\.yml$/, path: /^\*\/sources\/\*\/document$/, part: 'value' },
    {
      file: /^events(?:\/[^/]+)?\.yml$/,
      path: /^\*\/when\/(?:also\/\*\/)?document$/,
      part: 'value',
    },
    { file: /^documents\//, path: /^published\/evidence\/\*\/document$/, part: 'value' },
    { file: /^documents\//, path: /^about\/translationOf$/, part: 'value' },
    { file: /^corpus\.yml$/, path: /^redirects\/documents\/[^/]+$/, part: 'value' },
  ],
};

/**
 * The texts with another id wherever one is named, the redirect from the one to the other, and the files of a
 * document under their new names. All else, comments too, stays to the byte.
 */
export function renamedFiles(texts: Texts, kind: Named, from: string, to: string): Texts {
  const renamed = new Map<string, string>();
  for (const [name, text] of texts) {
    const named = withId(name, text, kind, from, to);
    const whole = name === 'corpus.yml' ? withRedirect(named, kind, from, to) : named;
    const own =
      kind === 'document' && (name === `documents/${from}.txt` || name === `documents/${from}.yml`);
    renamed.set(own ? name.replace(`/${from}.`, `/${to}.`) : name, whole);
  }
  return renamed;
}

/** A file with another id wherever one is named. */
export function withId(name: string, text: string, kind: Named, from: string, to: string): string {
  const places = PLACES[kind].filter(({ file }) => file.test(name));
  if (places.length === 0 || !name.endsWith('.yml')) return text;
  const isNamed = (path: string, part: 'name' | 'value') =>
    places.some((place) => place.part === part && place.path.test(path));
  return edited(text, idEdits(nodesOf(text), from, to, isNamed));
}

/** `corpus.yml` with a redirect from one id to another, and none from the id that is now in use. */
export function withRedirect(text: string, kind: Named, from: string, to: string): string {
  const list = `${kind}s`;
  const nodes = nodesOf(text);
  if (nodes.has('redirects') && !isMap(nodes.get('redirects'))) {
    throw new Error('Take the empty “redirects:” out of corpus.yml first.');
  }
  const group = groupAt(nodes, ['redirects', list]);
  const line = `${from}: ${to}`;
  const kept = group?.items.filter(({ key }) => String(key) !== to) ?? [];
  if (group && kept.length > 0) {
    return edited(text, [
      ...takenBack(text, group, to),
      behind(text, kept.at(-1), columnOf(text, kept[0]?.key), [line]),
    ]);
  }
  const former = group?.items.find(({ key }) => isScalar(key));
  // The only redirect of its kind is the one that is taken back: the new one takes its place.
  if (group && isPair(former) && isScalar(former.key) && former.key.range) {
    const { start, end } = withoutLines(text, former.key);
    const indent = ' '.repeat(columnOf(text, former.key));
    return edited(text, [{ start, end, put: `${indent}${line}\n` }]);
  }
  const redirects = groupAt(nodes, ['redirects']);
  const last = redirects?.items.at(-1);
  if (last) {
    const indent = columnOf(text, redirects?.items[0]?.key);
    return edited(text, [behind(text, last, indent, [`${list}:`, `  ${line}`])]);
  }
  const lead = text.endsWith('\n') || text === '' ? '' : '\n';
  return `${text}${lead}\nredirects:\n  ${list}:\n    ${line}\n`;
}

function takenBack(
  text: string,
  group: NonNullable<ReturnType<typeof groupAt>>,
  id: string,
): readonly Edit[] {
  return group.items.flatMap(({ key }) =>
    isScalar(key) && key.value === id ? [withoutLines(text, key)] : [],
  );
}
