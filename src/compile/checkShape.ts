import { nearestName } from './nearestName.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Problem, setAside, shown } from './problem.ts';
import { fieldsAt, flatIssues, formsAt } from './schemaFields.ts';
import type { FieldPath, YamlFile } from './yamlFile.ts';
import { z } from './zodWithoutEval.ts';

/** As {@link checkShape}, but fields that are not known are left out of the data, not all of it given up. */
export function checkWhole<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
): Outcome<z.output<Schema> | null> {
  const { value, problems } = checkShape(file, schema);
  return outcome(value ?? withoutUnknown(schema, file.data), problems);
}

/** An entry of a list as it is written, and as it may be used: `null` when its shape is wrong. */
export interface Entry<Value> {
  readonly written: unknown;
  readonly sound: Value | null;
}

/**
 * As {@link checkWhole}, for a list, whose entries are checked one by one; `null` when the file holds no list.
 * What is wrong with an entry is set aside, for it is left out.
 */
export function checkEntries<Value extends z.ZodType>(
  file: YamlFile,
  schema: z.ZodArray<Value>,
): Outcome<readonly Entry<z.output<Value>>[] | null> {
  const { value, problems } = checkShape(file, schema);
  const { data } = file;
  if (!Array.isArray(data)) return outcome(null, problems);
  const entries = data.map((written: unknown, index) => ({
    written,
    sound: value?.[index] ?? withoutUnknown(schema.element, written),
  }));
  return outcome(entries, setAside(problems));
}

/** As {@link checkEntries}, for a group of entries by their names; names of the wrong shape are left out. */
export function checkNamed<Value extends z.ZodType>(
  file: YamlFile,
  schema: z.ZodRecord<z.ZodString, Value>,
): Outcome<ReadonlyMap<string, z.output<Value> | null> | null> {
  const { problems } = checkShape(file, schema);
  if (!isGroup(file.data)) return outcome(null, problems);
  const sound = Object.entries(file.data)
    .filter(([name]) => schema.keyType.safeParse(name).success)
    .map(([name, entry]) => [name, withoutUnknown(schema.valueType, entry)] as const);
  return outcome(new Map(sound), setAside(problems));
}

/** A field as {@link checkFields} hands it on: entries of a list that have the wrong shape are `null`. */
type Checked<Value> = Value extends readonly (infer Entry)[] ? (Entry | null)[] : Value;

export type SoundFields<Shape extends z.ZodRawShape> = {
  [Name in keyof Shape]?: Checked<z.output<Shape[Name]>>;
};

/**
 * As {@link checkWhole}, for a group of fields: those of the wrong shape are left out, of a list its
 * entries alone.
 * @param spared lists whose entries the page can do without: what is wrong with one is set aside
 */
export function checkFields<Shape extends z.ZodRawShape>(
  file: YamlFile,
  schema: z.ZodObject<Shape>,
  spared: readonly (keyof Shape & string)[] = [],
): Outcome<SoundFields<Shape> | null> {
  const { data } = file;
  const result = schema.safeParse(data);
  const problems = flatIssues(result.error?.issues ?? []).flatMap((issue) => {
    const found = issueProblems(file, schema, issue);
    const isInEntry = issue.path.length > 1 && spared.some((list) => list === issue.path[0]);
    return isInEntry ? setAside(found) : found;
  });
  return outcome(soundFields(schema, data), problems);
}

/** The fields that {@link checkFields} hands on of a group that has been checked; `null` when it is no group. */
export function soundFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  data: unknown,
): SoundFields<Shape> | null {
  if (!isGroup(data)) return null;
  const sound = Object.entries(schema.shape)
    .filter(([name]) => Object.hasOwn(data, name))
    .map(([name, field]) => [name, soundPart(field as z.ZodType, data[name])] as const)
    .filter(([, value]) => value !== null);
  return Object.fromEntries(sound) as SoundFields<Shape>;
}

function soundPart(schema: z.ZodType, value: unknown): unknown {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const whole = withoutUnknown(schema, value);
  if (whole !== null || !(list instanceof z.ZodArray) || !Array.isArray(value)) return whole;
  return value.map((entry) => withoutUnknown(list.element as z.ZodType, entry));
}

/** The data when unknown fields are all that is wrong with it, without those; else `null`. */
function withoutUnknown<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.output<Schema> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const copy = structuredClone(data);
  for (const issue of flatIssues(result.error.issues)) {
    if (issue.code !== 'unrecognized_keys') return null;
    const group = valueAt(copy, issue.path);
    if (isGroup(group)) for (const key of issue.keys) delete group[key];
  }
  return schema.safeParse(copy).data ?? null;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The data of a file in the shape asked for, or `null` with every fault. */
export function checkShape<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
): Outcome<z.output<Schema> | null> {
  const result = schema.safeParse(file.data);
  if (result.success) return outcome(result.data);
  return outcome(
    null,
    flatIssues(result.error.issues).flatMap((issue) => issueProblems(file, schema, issue)),
  );
}

function issueProblems(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, schema, issue.path, key));
  }
  if (issue.code === 'invalid_key') return [invalidKey(file, issue)];
  const value = valueAt(file.data, issue.path);
  const given = typeof value === 'string' ? ` The value is ${shown(value)}.` : '';
  return [
    {
      ...file.placeOf(issue.path),
      code: 'FIELD_INVALID',
      message: `${where(file, issue.path)} ${fault(issue, value)}.${given}`,
    },
  ];
}

function unknownField(file: YamlFile, schema: z.ZodType, path: FieldPath, key: string): Problem {
  const place = file.placeOfField(path, key);
  const known = fieldsAt(schema, path);
  return known.includes(key)
    ? {
        ...place,
        code: 'FIELD_INVALID',
        message: `${where(file, path)} has “${key}” beside fields that it does not go with. Write ${formsAt(schema, path).join(', or ')}.`,
      }
    : {
        ...place,
        code: 'FIELD_UNKNOWN',
        message: `${where(file, path)} has no field “${key}”. ${suggestion(key, known)}`,
      };
}

/** A name on the left of a colon that is not of the kind asked for. */
function invalidKey(file: YamlFile, issue: z.core.$ZodIssueInvalidKey): Problem {
  const around = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1));
  const message = issue.issues[0]?.message ?? issue.message;
  return {
    ...file.placeOfField(around, key),
    code: 'FIELD_INVALID',
    message: `The name ${shown(key)} in ${where(file, around).replace(/^[TE]/, (letter) => letter.toLowerCase())} ${message}.`,
  };
}

/** How much of an id is shown in a message, characters. */
const LONGEST_ID = 40;

/** Entries are named by their number and, where they have one, their id. */
function where({ data }: YamlFile, path: FieldPath): string {
  if (path.length === 0) return 'The file';
  const words = path.map((step, index) => {
    if (typeof step !== 'number') return `“${String(step)}”`;
    const entry = valueAt(data, path.slice(0, index + 1));
    const id = isGroup(entry) && typeof entry.id === 'string' ? entry.id : '';
    return `entry ${step + 1}${id ? ` (${shown(id, LONGEST_ID)})` : ''}`;
  });
  return words.join(', ').replace(/^e/, 'E');
}

function fault(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const asked = value === undefined ? 'is missing; write' : 'must be';
    return `${asked} one of: ${issue.values.join(', ')}`;
  }
  if (value === undefined) return 'is missing; write it';
  if (issue.code === 'invalid_type') return `must be ${kindOf(issue.expected)}`;
  return issue.message;
}

function kindOf(expected: string): string {
  if (expected === 'array') return 'a list (lines that start with “- ”)';
  if (expected === 'object' || expected === 'record')
    return 'a group of fields (“name: value” lines)';
  return expected === 'string' ? 'text' : expected;
}

function suggestion(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return near ? `Did you mean “${near}”?` : `Known fields: ${known.join(', ')}.`;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
}
