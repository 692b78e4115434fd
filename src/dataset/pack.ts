/** A value of JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value of JSON without repetition: objects are lists that begin with the number of their shape,
 * lists begin with {@link LIST}, strings that come more than once are their numbers, a count n is
 * -1 - n, a fraction is itself, and any other number stands in a list of its own behind {@link NUMBER}.
 */
export interface Packed {
  /** The keys of each kind of object. */
  readonly shapes: readonly (readonly string[])[];
  readonly strings: readonly string[];
  readonly value: Json;
}

const LIST = -1;
const NUMBER = -2;

/** Takes the repetition out of a value of JSON. */
export function packJson(value: Json): Packed {
  const counts = new Map<string, number>();
  countStrings(value, counts);
  const repeated = [...counts].filter(([, count]) => count > 1);
  // The most frequent first: they get the shortest numbers.
  const strings = repeated.sort(([, a], [, b]) => b - a).map(([text]) => text);
  const places = new Map(strings.map((text, index) => [text, index]));
  const shapes = new Map<string, number>();
  const pack = (part: Json): Json => {
    if (typeof part === 'string') return places.get(part) ?? part;
    if (typeof part === 'number') return packNumber(part);
    if (part === null || typeof part === 'boolean') return part;
    if (isList(part)) return [LIST, ...part.map(pack)];
    const shape = JSON.stringify(Object.keys(part));
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    return [shapes.get(shape) ?? 0, ...Object.values(part).map(pack)];
  };
  const packed = pack(value);
  return { shapes: [...shapes.keys()].map((keys) => JSON.parse(keys)), strings, value: packed };
}

/** The value that was packed. */
export function unpackJson({ shapes, strings, value }: Packed): Json {
  const unpack = (part: Json): Json => {
    if (typeof part === 'number') return unpackNumber(part, strings);
    if (!isList(part)) return part;
    const [head] = part;
    if (head === NUMBER) return part[1] ?? null;
    if (head === LIST) {
      const list: Json[] = [];
      for (let index = 1; index < part.length; index += 1) list.push(unpack(part[index] ?? null));
      return list;
    }
    const keys = shapes[head as number] ?? [];
    const object: Record<string, Json> = {};
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? '';
      const own = unpack(part[index + 1] ?? null);
      // To set this one would change what the object is.
      if (key === '__proto__') Object.defineProperty(object, key, { value: own, enumerable: true });
      else object[key] = own;
    }
    return object;
  };
  return unpack(value);
}

function packNumber(number: number): Json {
  if (isCount(number)) return -1 - number;
  return Number.isInteger(number) ? [NUMBER, number] : number;
}

/** A count, a fraction or the string of this place. */
function unpackNumber(number: number, strings: readonly string[]): Json {
  if (!Number.isInteger(number)) return number;
  return number < 0 ? -1 - number : (strings[number] ?? '');
}

function countStrings(value: Json, counts: Map<string, number>): void {
  if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  else if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) countStrings(part, counts);
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** -0 is no count: it would come back as 0. */
function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}
