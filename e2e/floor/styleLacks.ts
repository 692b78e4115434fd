import {
  type Atrule,
  type CssNode,
  type Declaration,
  parse,
  type WalkContext,
  walk,
} from 'css-tree';
import { bcd, browsersWithout, type Identifier, type Lack, partsOf } from './support.ts';

const { properties, selectors, types, 'at-rules': atRules } = bcd.css;
/** What a property may be written with in front, for browsers that know it only so. */
const PREFIX = /^-(webkit|moz)-/;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^d(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^l(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^s(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^cq/, 'container_query_length_units'],
];

/**
 * What a style sheet uses that browsers of the floor lack, and for which it has nothing else: no
 * `@supports` around it, no prefix, and no earlier value of the same property. An earlier value does
 * not help where the later one holds `var()`, since that is found out only when it is too late.
 */
export function styleLacks(css: string): readonly Lack[] {
  const lacks = new Map<string, Lack>();
  walk(parse(css), function note(node) {
    if (isGuarded(this)) return;
    for (const { feature, browsers } of lacksOf(node, this)) {
      const inContext = this.declaration && hasFallback(this.declaration, this);
      if (!inContext) lacks.set(feature, { feature, browsers });
    }
  });
  return [...lacks.values()];
}

function lacksOf(node: CssNode, context: WalkContext): readonly Lack[] {
  return recordsOf(node, context).flatMap(([feature, record]) => {
    const prefixes = node.type === 'Declaration' ? prefixesOf(node, context) : [];
    const browsers = record?.__compat ? browsersWithout(record.__compat, prefixes) : [];
    return browsers.length > 0 ? [{ feature, browsers }] : [];
  });
}

type Named = readonly (readonly [feature: string, record: Identifier | undefined])[];

/** The records that a piece of a style sheet has with MDN. */
function recordsOf(node: CssNode, context: WalkContext): Named {
  const { declaration, atrule, function: inside } = context;
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, atRules?.[node.name]]];
    case 'Feature':
      return [[`@${atrule?.name} (${node.name})`, featureRecord(node.name, atrule)]];
    case 'PseudoClassSelector':
      return [[`:${node.name}`, selectors?.[node.name]]];
    case 'PseudoElementSelector':
      return [[`::${node.name}`, selectors?.[node.name]]];
    case 'NestingSelector':
      return [['&', selectors?.nesting]];
    case 'Declaration':
      return [[node.property, propertyRecord(node.property, atrule)]];
    case 'Function':
      return [[`${node.name}()`, functionRecord(node.name, declaration)]];
    case 'Dimension':
      return [[node.unit, unitRecord(node.unit)]];
    case 'Identifier': {
      if (!declaration || inside || prefixesOf(declaration, context).length > 0) return [];
      const { property } = declaration;
      return [[`${property}: ${node.name}`, propertyRecord(property, atrule)?.[node.name]]];
    }
    default:
      return [];
  }
}

function propertyRecord(name: string, atrule: Atrule | null): Identifier | undefined {
  return properties?.[name] ?? (atrule && atRules?.[atrule.name]?.[name]) ?? undefined;
}

function featureRecord(name: string, atrule: Atrule | null): Identifier | undefined {
  const plain = name.replace(/^(min|max)-/, '');
  return atRules?.[atrule?.name ?? '']?.[plain] ?? atRules?.media?.[plain];
}

/** Some functions are types of their own, others stand below one, e.g. `color-mix` below `color`. */
function functionRecord(name: string, declaration: Declaration | null): Identifier | undefined {
  const ofProperty = declaration && properties?.[declaration.property]?.[name];
  const below = partsOf(types).find(([, type]) => type[name]);
  return ofProperty ?? types?.[name] ?? below?.[1][name];
}

function unitRecord(unit: string): Identifier | undefined {
  const group = UNITS.find(([units]) => units.test(unit))?.[1] ?? unit;
  return ['length', 'time', 'angle', 'resolution', 'flex']
    .map((type) => types?.[type]?.[group])
    .find((record) => record !== undefined);
}

function isGuarded({ atrule }: WalkContext): boolean {
  return atrule?.name === 'supports';
}

/** The prefixes with which a property is declared a second time beside a declaration. */
function prefixesOf({ property }: Declaration, context: WalkContext): readonly string[] {
  return siblingsOf(context).flatMap((other) => {
    const [prefix] = PREFIX.exec(other.property) ?? [];
    return prefix && other.property === prefix + property ? [prefix] : [];
  });
}

/** Whether all browsers have a value of the same property before this one, and can turn to it. */
function hasFallback(declaration: Declaration, context: WalkContext): boolean {
  if (holdsVariable(declaration)) return false;
  const all = siblingsOf(context);
  return all
    .slice(0, all.indexOf(declaration))
    .some((other) => other.property === declaration.property && !holdsLack(other, context));
}

function siblingsOf({ block }: WalkContext): readonly Declaration[] {
  return (block?.children.toArray() ?? []).filter((node) => node.type === 'Declaration');
}

function holdsVariable(declaration: Declaration): boolean {
  return partsIn(declaration).some((node) => node.type === 'Function' && node.name === 'var');
}

function holdsLack(declaration: Declaration, context: WalkContext): boolean {
  return partsIn(declaration).some((node) => lacksOf(node, { ...context, declaration }).length > 0);
}

function partsIn(declaration: Declaration): readonly CssNode[] {
  const parts: CssNode[] = [];
  walk(declaration, (node) => {
    parts.push(node);
  });
  return parts;
}
