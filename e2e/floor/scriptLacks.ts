import {
  type AnyNode,
  type MemberExpression,
  type Node,
  type ObjectPattern,
  type Program,
  parse,
} from 'acorn';
import { full } from 'acorn-walk';
import { bcd, browsersWithout, type Identifier, type Lack, partsOf } from './support.ts';

/** The edition whose syntax all browsers of the floor read whole. */
const EDITION = 2022;

const builtins = bcd.javascript.builtins as Identifier;
const GLOBALS: ReadonlyMap<string, Identifier> = new Map([
  ...partsOf(bcd.api),
  ...partsOf(bcd.api.Window).map(([name, record]) => [bare(name), record] as const),
  ...partsOf(builtins),
  ...partsOf(builtins.globals),
]);

/** For each name of a member, which browsers lack it on each of the objects that may have it. */
type Members = ReadonlyMap<string, readonly (readonly string[])[]>;
const LANGUAGE = membersOf(builtins);
const PAGE = membersOf({ ...builtins, ...bcd.api } as Identifier);

/**
 * What a script uses that browsers of the floor lack. What is asked of a known object, as in
 * `Object.groupBy` or `[].at`, is looked up there. Of others only the name is known: it is told when
 * no object of the language, or none of the page whose method is called, has it in all browsers.
 * @throws SyntaxError if the script is of a later edition than its browsers
 */
export function scriptLacks(script: string): readonly Lack[] {
  const tree = parse(script, { ecmaVersion: EDITION });
  const lacks = new Map<string, Lack>();
  const add = (found: Lack | null) => found && lacks.set(found.feature, found);
  const own = ownNames(tree);
  const inPage = (name: string) => (own.has(name) ? null : namedLack(name, PAGE));
  full(tree, (node) => {
    if (isA(node, 'Identifier')) add(globalLack(node.name));
    if (isA(node, 'MemberExpression')) add(memberLack(node));
    if (isA(node, 'ObjectPattern')) {
      for (const name of keysOf(node)) add(namedLack(name, LANGUAGE));
    }
    if (isA(node, 'CallExpression') && isA(node.callee, 'MemberExpression')) {
      const name = nameOf(node.callee.property, node.callee.computed);
      if (name && !recordOf(node.callee.object)) add(inPage(name));
    }
  });
  return [...lacks.values()];
}

function isA<Type extends AnyNode['type']>(
  node: Node,
  type: Type,
): node is Extract<AnyNode, { type: Type }> {
  return node.type === type;
}

/** The names of members that the script itself gives to objects. */
function ownNames(tree: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (key: Node, computed: boolean) => names.add(nameOf(key, computed) ?? '');
  full(tree, (node) => {
    if (isA(node, 'MethodDefinition') || isA(node, 'PropertyDefinition'))
      add(node.key, node.computed);
    if (isA(node, 'Property')) add(node.key, node.computed);
    if (isA(node, 'AssignmentExpression') && isA(node.left, 'MemberExpression')) {
      add(node.left.property, node.left.computed);
    }
  });
  return names;
}

function memberLack({ object, property, computed }: MemberExpression): Lack | null {
  const name = nameOf(property, computed);
  if (name === null) return null;
  const known = recordOf(object);
  if (!known) return namedLack(name, LANGUAGE);
  const compat = (known.record[name] ?? known.record[`${name}_static`])?.__compat;
  return compat ? lackOf(`${known.owner}.${name}`, browsersWithout(compat)) : null;
}

function recordOf(object: Node) {
  const owner = ownerOf(object);
  const record = owner && (builtins[owner] ?? bcd.api[owner]);
  return owner && record ? { owner, record } : null;
}

/** The name of a member that is written down, as a name or as a string. */
function nameOf(property: Node, computed: boolean): string | null {
  if (!computed && isA(property, 'Identifier')) return property.name;
  return isA(property, 'Literal') && typeof property.value === 'string' ? property.value : null;
}

/** The object of which a member is asked, where that can be seen. */
function ownerOf(object: Node): string | null {
  if (isA(object, 'ArrayExpression')) return 'Array';
  if (isA(object, 'TemplateLiteral')) return 'String';
  if (isA(object, 'Literal')) return typeof object.value === 'string' ? 'String' : null;
  return isA(object, 'Identifier') && /^[A-Z]/.test(object.name) ? object.name : null;
}

/** The names that an object is taken apart by. */
function keysOf({ properties }: ObjectPattern): readonly string[] {
  return properties.flatMap((property) =>
    isA(property, 'Property') ? (nameOf(property.key, property.computed) ?? []) : [],
  );
}

function namedLack(name: string, members: Members): Lack | null {
  const [least] = (members.get(name) ?? []).toSorted((a, b) => a.length - b.length);
  return least ? lackOf(name, least) : null;
}

/** A name that is not declared looks the same as one that is: no long name is, after minifying. */
function globalLack(name: string): Lack | null {
  const compat = GLOBALS.get(name)?.__compat;
  return compat ? lackOf(name, browsersWithout(compat)) : null;
}

function lackOf(feature: string, browsers: readonly string[]): Lack | null {
  return browsers.length > 0 ? { feature, browsers } : null;
}

function membersOf(owners: Identifier): Members {
  const members = new Map<string, (readonly string[])[]>();
  for (const [, owner] of partsOf(owners)) {
    for (const [name, { __compat }] of partsOf(owner)) {
      if (!__compat) continue;
      members.set(bare(name), [...(members.get(bare(name)) ?? []), browsersWithout(__compat)]);
    }
  }
  return members;
}

/** A name without what MDN adds to tell its kind. */
function bare(name: string): string {
  return name.replace(/_(static|event)$/, '');
}
