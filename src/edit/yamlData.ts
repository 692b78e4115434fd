import type { FieldPath } from '../compile/yamlFile.ts';
import { isGroup, isList, type Value } from './yamlText.ts';

/** The value at a path of data; `undefined` where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      (Array.isArray(value) || isGroup(value)) && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    data,
  );
}

/**
 * Data with another value at a path, the groups and lists around it made where they are missing. `null` takes the value
 * away, and what has become empty by that, but never the whole.
 */
export function withValue(data: unknown, path: FieldPath, value: Value): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withValue(valueAt(data, [step]), rest, value);
  const isGone = inner === null || (isEmpty(inner) && value === null);
  if (Array.isArray(data) || (!isGroup(data) && typeof step === 'number')) {
    const list = Array.isArray(data) ? [...(data as unknown[])] : [];
    if (isGone) return list.filter((_one, index) => index !== step);
    list[Number(step)] = inner;
    return list;
  }
  const fields = Object.entries(isGroup(data) ? data : {});
  const known = fields.some(([name]) => name === String(step));
  if (isGone) return Object.fromEntries(fields.filter(([name]) => name !== String(step)));
  const all = known
    ? fields.map(([name, own]) => [name, name === String(step) ? inner : own] as const)
    : [...fields, [String(step), inner] as const];
  return Object.fromEntries(all);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isGroup(value) && Object.keys(value).length === 0;
}

/** Whether two pieces of data say the same; the order of fields does not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((own, index) => isEqual(own, other[index]))
    );
  if (!isGroup(one) || !isGroup(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]))
  );
}

/** A value at the end of a path as the groups and lists that the path asks for. */
export function nested(path: FieldPath, value: Value): Value {
  return path.reduceRight<Value>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [String(step)]: inner }),
    value,
  );
}

/** The paths and values by which a group becomes another: those of the fields that differ. */
export function differences(
  data: unknown,
  value: Value,
  path: FieldPath = [],
): readonly { readonly path: FieldPath; readonly value: Value }[] {
  if (isEqual(data, value)) return [];
  if (!isGroup(data) || !isGroup(value) || isList(value as Value)) return [{ path, value }];
  const group = value as { readonly [field: string]: Value };
  const gone = Object.keys(data).filter((name) => !Object.hasOwn(group, name));
  return [
    // What is added comes first, so that a group is never empty on the way.
    ...Object.entries(group).flatMap(([name, own]) =>
      differences(data[name], own, [...path, name]),
    ),
    ...gone.map((name) => ({ path: [...path, name], value: null })),
  ];
}
