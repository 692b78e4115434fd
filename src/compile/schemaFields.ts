import type { z } from 'zod';
import type { FieldPath } from './yamlFile.ts';

interface Definition {
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  /** The forms of a choice. */
  readonly options?: readonly z.ZodType[];
}

/** The fields that the schema knows at a path, through lists and optional fields; of a choice those of any form. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}

/** The forms of a choice at a path, each by the fields that it must have: `“from” and “to”`. */
export function formsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  return shapesAt(schema, path).map((shape) => {
    const own = Object.keys(shape).filter((name) => !shape[name]?.isOptional());
    const shared = (name: string) => shapesAt(schema, path).every((other) => other[name]);
    return own
      .filter((name) => !shared(name))
      .map((name) => `“${name}”`)
      .join(' and ');
  });
}

function shapesAt(schema: z.ZodType, path: FieldPath): readonly Record<string, z.ZodType>[] {
  const { innerType, options, shape, element, valueType } = schema.def as Definition;
  if (innerType) return shapesAt(innerType, path);
  if (options) return options.flatMap((option) => shapesAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return shape ? [shape] : [];
  const next = element ?? valueType ?? shape?.[String(step)];
  return next ? shapesAt(next, rest) : [];
}

/** The issues with those of a choice replaced by those of the form that is most like what is written. */
export function flatIssues(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    return flatIssues(nearest.map((own) => ({ ...own, path: [...issue.path, ...own.path] })));
  });
}
