import { z } from 'zod';
import { CORPUS_LANGUAGES, FORMAT, type FullDataset, PROMPT_HEADS } from '../dataset/dataset.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('A civil day, YYYY-MM-DD');
const basis = z.enum(['stated', 'partial', 'weekday', 'relative', 'context', 'editor']);
const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const colour = z.strictObject({
  light: hex,
  dark: hex,
  contrast: z.strictObject({ light: hex, dark: hex }).describe('For high contrast'),
});
const offset = z.int().nonnegative().describe('UTF-16 code units from the start of the text');

const excerpt = z.strictObject({
  document: z.string(),
  exact: z.string().describe('text.slice(start, end) of the document'),
  prefix: z.string(),
  suffix: z.string(),
  start: offset,
  end: offset,
});

const range = {
  edtf: z.string().describe('EDTF, ISO 8601-2'),
  earliest: day.nullable(),
  latest: day.nullable(),
  label: z.string().describe('The date in words'),
};

const evidence = { document: z.string(), phrase: z.string(), basis, rule: z.string() };

const dataset = z.strictObject({
  format: z.literal(FORMAT),
  language: z
    .enum(CORPUS_LANGUAGES)
    .describe('Of the documents and of what is written about them, BCP 47'),
  title: z.string(),
  summary: z.string(),
  scope: z.strictObject({ start: day, end: day }),
  categories: z.array(z.strictObject({ id: z.string(), label: z.string(), colour })),
  chapters: z.array(
    z.strictObject({ id: z.string(), title: z.string(), start: day, end: day, label: z.string() }),
  ),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      titlePrinted: z.boolean().describe('false: the first words stand in for a title'),
      publisher: z.string().nullable(),
      place: z.string().nullable(),
      published: z.strictObject({ ...range, basis, note: z.string(), evidence: z.array(excerpt) }),
      text: z.string(),
      omissions: z.array(
        z.strictObject({
          start: offset,
          end: offset,
          reason: z.string(),
          begins: z.string().describe('Its first words'),
        }),
      ),
    }),
  ),
  events: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        title: z.string(),
        category: z.string(),
        status: z.enum(['happened', 'stated', 'planned', 'proposed']),
        background: z.boolean().describe('Outside the scope, told for context'),
        note: z.string(),
        when: z.strictObject({
          ...range,
          ...evidence,
          note: z.string(),
          also: z.array(z.strictObject(evidence)),
        }),
        excerpts: z.array(excerpt),
        prompts: z.array(z.strictObject({ head: z.enum(PROMPT_HEADS), question: z.string() })),
        notes: z.string().nullable().describe('For the teacher, not to be shown to a class'),
      }),
    )
    .describe('In date order'),
  tours: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      summary: z.string().nullable(),
      stops: z
        .array(z.strictObject({ event: z.string(), line: z.string() }))
        .min(1)
        .describe('In the order in which they are presented'),
    }),
  ),
  redirects: z
    .strictObject({
      events: z.record(z.string(), z.string()),
      documents: z.record(z.string(), z.string()),
    })
    .describe('Former ids and the ids that took their place'),
}) satisfies z.ZodType<FullDataset>;

/** The JSON Schema (draft 2020-12) of `dataset.json`. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(dataset);
}

/** What keeps a value from being a dataset, in words; empty when nothing does. */
export function datasetFaults(value: unknown): readonly string[] {
  const result = dataset.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
