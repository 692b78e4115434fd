import {
  COMPARE,
  CORPUS_LANGUAGES,
  FORMAT,
  type FullDataset,
  PROMPT_HEADS,
} from '../dataset/dataset.ts';
import {
  ID,
  LABEL_LENGTH,
  LINE_LENGTH,
  NOTES_LENGTH,
  PROMPT_LENGTH,
  TITLE_LENGTH,
} from './authored.ts';
import { matterShape } from './matterSchema.ts';
import { DAY, EDTF } from './schemaPatterns.ts';
import { z } from './zodWithoutEval.ts';

const words = z.string().min(1);
const id = z.string().regex(ID).describe('Words of a–z and 0–9 joined by hyphens, kept for ever');
/** “compare” stands in addresses for all documents of an event. */
const documentId = id.regex(new RegExp(`^(?!${COMPARE}$)`));
const day = z.string().regex(DAY).describe('A civil day that exists, YYYY-MM-DD');
const basis = z.enum(['stated', 'partial', 'weekday', 'relative', 'context', 'editor']);
const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const colour = z.strictObject({
  light: hex,
  dark: hex,
  contrast: z.strictObject({ light: hex, dark: hex }).describe('For high contrast'),
});
const offset = z.int().nonnegative().describe('UTF-16 code units from the start of the text');

const excerpt = z.strictObject({
  document: documentId,
  exact: words.describe('text.slice(start, end) of the document'),
  prefix: z.string(),
  suffix: z.string(),
  start: offset,
  end: offset,
});

const qualification = {
  approximate: z.boolean().describe('About then'),
  uncertain: z.boolean().describe('Possibly then'),
};
const year = z.int().min(-9999).max(9999).describe('As in ISO 8601: 0 is 1 BC');
const month = z.int().min(1).max(12);
const point = z
  .discriminatedUnion('precision', [
    z.strictObject({ precision: z.literal('century'), year, ...qualification }),
    z.strictObject({ precision: z.literal('decade'), year, ...qualification }),
    z.strictObject({ precision: z.literal('year'), year, ...qualification }),
    z.strictObject({
      precision: z.literal('season'),
      year,
      season: z
        .literal([21, 22, 23, 24])
        .describe('Spring (March to May), summer, autumn, winter (from December of the year on)'),
      ...qualification,
    }),
    z.strictObject({ precision: z.literal('month'), year, month, ...qualification }),
    z.strictObject({
      precision: z.literal('day'),
      year,
      month,
      day: z.int().min(1).max(31),
      ...qualification,
    }),
  ])
  // Named, it stands in the schema once.
  .meta({ id: 'DatePoint' });
const beyond = z.enum(['open', 'unknown']);
const members = z.tuple([point, point], point).meta({ minItems: 2 });
const date = z
  .discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('single'), point }),
    z.strictObject({ shape: z.literal('interval'), start: point, end: point }),
    z.strictObject({ shape: z.literal('openStart'), end: point, start: beyond }),
    z.strictObject({ shape: z.literal('openEnd'), start: point, end: beyond }),
    z.strictObject({ shape: z.literal('oneOf'), members }),
    z.strictObject({ shape: z.literal('allOf'), members }),
    z.strictObject({ shape: z.literal('oneOfRange'), start: point, end: point }),
  ])
  .meta({ id: 'HistoricalDate', description: 'What edtf says, taken apart' });

const range = {
  edtf: z.string().regex(EDTF).describe('EDTF, ISO 8601-2, as the author wrote it'),
  date,
  earliest: day.nullable(),
  latest: day.nullable(),
  label: words.describe('The date in words'),
};

const width = z.number().nonnegative();
const widths = z
  .strictObject({ label: width, title: width, date: width })
  .describe(
    'How wide label and title (weight 500) and the date in words (weight 400) are in Source Sans 3, in em of their own size; what that font has not is estimated from above',
  );

const evidence = {
  document: documentId,
  phrase: z.string(),
  basis,
  rule: z.string().describe('How the date follows from the phrase, in a sentence or two'),
  anchor: z
    .strictObject({ document: documentId, exact: words, start: offset, end: offset })
    .nullable()
    .describe('Other words of the document, which the date is counted from'),
};

const publishedInText = z.strictObject({
  ...range,
  basis,
  note: words,
  evidence: z.array(excerpt).min(1),
});
const publishedOutside = z
  .strictObject({
    ...range,
    basis: z.literal('editor'),
    note: words,
    evidence: z.array(excerpt).max(0),
  })
  .describe('Known only from outside the text; the label stands in square brackets');

const dataset = z.strictObject({
  format: z.literal(FORMAT),
  language: z
    .enum(CORPUS_LANGUAGES)
    .describe('Of the documents and of what is written about them, BCP 47'),
  title: words,
  summary: words,
  scope: z.strictObject({ start: day, end: day }),
  categories: z.array(z.strictObject({ id, label: words, colour })).min(1),
  chapters: z
    .array(z.strictObject({ id, title: words, start: day, end: day, label: words }))
    .min(1),
  documents: z.array(
    z.strictObject({
      id: documentId,
      title: words.describe('In square brackets where it is known only from outside the text'),
      titlePrinted: z
        .boolean()
        .describe('false: the first words stand in for a title, or what is known from outside'),
      ...matterShape,
      publisher: words.nullable(),
      place: words.nullable(),
      published: z.union([publishedInText, publishedOutside]),
      timeOf: z
        .enum(['news', 'narrative'])
        .describe('Whose time its dates without a year are of: of publication, or of the story'),
      combed: z
        .boolean()
        .describe('Every date that the text names belongs to an event, or is none of one'),
      text: words,
      omissions: z.array(
        z.strictObject({
          start: offset,
          end: offset,
          reason: words,
          begins: z.string().describe('Its first words'),
        }),
      ),
    }),
  ),
  events: z
    .array(
      z.strictObject({
        id,
        label: words.max(LABEL_LENGTH),
        title: words.max(TITLE_LENGTH),
        widths,
        category: id,
        status: z.enum(['happened', 'stated', 'planned', 'proposed']),
        background: z.boolean().describe('Outside the scope, told for context'),
        note: z.string(),
        when: z.strictObject({
          ...range,
          ...evidence,
          note: z.string(),
          also: z.array(z.strictObject(evidence)),
        }),
        excerpts: z.array(excerpt).min(1),
        prompts: z
          .array(z.strictObject({ head: z.enum(PROMPT_HEADS), question: words.max(PROMPT_LENGTH) }))
          .max(PROMPT_HEADS.length),
        notes: words
          .max(NOTES_LENGTH)
          .nullable()
          .describe('For the teacher, not to be shown to a class'),
      }),
    )
    .describe('In date order'),
  tours: z.array(
    z.strictObject({
      id,
      title: words.max(TITLE_LENGTH),
      summary: words.nullable(),
      stops: z
        .array(z.strictObject({ event: id, line: words.max(LINE_LENGTH) }))
        .min(1)
        .describe('In the order in which they are presented'),
    }),
  ),
  redirects: z
    .strictObject({
      events: z.record(id, id),
      documents: z.record(id, documentId),
    })
    .describe('Former ids and the ids that took their place'),
}) satisfies z.ZodType<FullDataset>;

/** What a schema cannot hold, and the compiler does. */
const BEYOND_SCHEMA =
  'A timeline. Beyond what a schema can say, the following holds: every id is used once in its list, and every id that is named is in its list; exact is text.slice(start, end) of its document, and start is before end; earliest is not after latest, and both, like date and label, follow from edtf; the first date of an interval or a set is not after the second; events are in date order; every rule, applied to its phrase and the day of publication, gives the date.';

/** The JSON Schema (draft 2020-12) of `dataset.json`. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(dataset.describe(BEYOND_SCHEMA));
}

/** What keeps a value from being a dataset, in words; empty when nothing does. */
export function datasetFaults(value: unknown): readonly string[] {
  const result = dataset.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Whether a value, as read from JSON, has the shape of a dataset. */
export function isDataset(value: unknown): value is FullDataset {
  return dataset.safeParse(value).success;
}
