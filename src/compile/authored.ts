import { DOCUMENT_KINDS } from '../dataset/about.ts';
import type { PromptHead } from '../dataset/dataset.ts';
import { FORMER_RULES, RULES, type RuleName } from './bases.ts';
import { z } from './zodWithoutEval.ts';

// A strict policy refuses code made of text, which would otherwise be tried.
z.config({ jitless: true });

/** Longest label of an event on the chart: what fits beside its neighbours at 1280 pixels. */
export const LABEL_LENGTH = 34;
/** Longest title of an event: two lines in the reader. */
export const TITLE_LENGTH = 80;
/** Longest line of a tour: it is read from the back of a room. */
export const LINE_LENGTH = 160;

/** No control characters but tab and line break, no half surrogate pairs: they cannot be shown. */
const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .regex(/^(?:[^\p{Cs}\p{Cc}]|[\t\r\n])*$/u, 'holds a character that cannot be shown; take it out');
/** What an id is: it stands in links. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(ID, 'must be words of a–z and 0–9 joined by hyphens');
const FORMER_NAMES: readonly RuleName[] = Object.keys(
  FORMER_RULES,
) as (keyof typeof FORMER_RULES)[];
const rule = z.enum([...RULES, ...FORMER_NAMES]);

/** How much of a document its author accounts for: every date expression, or those within quotes. */
const mentions = z.enum(['all', 'quotes']);

/** A passage of a document, copied word for word. */
const quote = z.strictObject({ quote: text, before: text.optional() });

/** A phrase that gives a date, and how; the anchor is what it counts from where that is in the text. */
const dated = {
  date: text,
  phrase: text.optional(),
  before: text.optional(),
  rule: rule.optional(),
  anchor: quote.optional(),
};

const eventDate = z.strictObject({
  ...dated,
  document: id.optional(),
  basis: z.enum(['stated', 'partial', 'weekday', 'relative', 'context']),
  note: text.optional(),
  also: z
    .array(
      z.strictObject({
        ...dated,
        phrase: text,
        document: id,
        basis: z.enum(['stated', 'partial', 'weekday', 'relative']),
      }),
    )
    .optional(),
});

/** `events.yml` */
export const authoredEvents = z.array(
  z.strictObject({
    id,
    label: text.max(LABEL_LENGTH, `is longer than ${LABEL_LENGTH} characters`),
    title: text.max(TITLE_LENGTH, `is longer than ${TITLE_LENGTH} characters`),
    category: id,
    status: z.enum(['happened', 'stated', 'planned', 'proposed']),
    note: text.optional(),
    draft: z.string().optional(),
    when: eventDate,
    sources: z.array(quote.extend({ document: id })).min(1, 'is empty'),
  }),
);

/** A stretch of a document: all of it, or its first and last words. */
const stretch = z.union([
  quote.extend({ reason: text }),
  z.strictObject({ from: text, to: text, before: text.optional(), reason: text }),
]);

const evidence = quote.extend({
  document: id.optional(),
  phrase: text.optional(),
  date: text.optional(),
  basis: z.enum(['stated', 'partial', 'weekday', 'relative']).optional(),
  rule: rule.optional(),
  anchor: quote.optional(),
});

const url = text.regex(/^https?:\/\/\S+$/, 'must be an address that begins with https://');
/** A language tag (BCP 47), such as `de` or `pt-BR`. */
const languageTag = text.regex(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'must be a language tag such as “de”, “ko” or “pt-BR”',
);

/** What is known of a document from outside its text; shown in square brackets, and cited so. */
const about = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).optional(),
  title: text.optional(),
  author: text.optional(),
  publisher: text.optional(),
  published: z.strictObject({ date: text, outside: text }).optional(),
  url: url.optional(),
  archive: text.optional(),
  callNumber: text.optional(),
  licence: text.optional(),
  language: languageTag.optional(),
  translationOf: id.optional(),
});

/** The name of a file that lies in `documents`. */
const fileName = text.regex(/^[^/\\]+$/, 'must be the name of a file in “documents”');

/** The file that the text was taken from, and what was done to make a text of it. */
const original = z.strictObject({ file: fileName, changes: z.array(text).optional() });

const picture = z.strictObject({ file: fileName, alt: text, caption: text.optional() });

/** `documents/<id>.yml` */
export const authoredDocument = z.strictObject({
  title: text.optional(),
  about: about.optional(),
  original: original.optional(),
  pictures: z.array(picture).min(1, 'is empty').optional(),
  recording: z.strictObject({ file: fileName }).optional(),
  draft: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .optional(),
  publisher: z.strictObject({ name: text, quote: text }).optional(),
  place: z.strictObject({ name: text, quote: text }).optional(),
  /** Where the text says when it was published; else `about.published` does. */
  published: z
    .strictObject({
      date: text,
      basis: z.enum(['stated', 'partial', 'weekday', 'relative', 'editor']),
      outside: text.optional(),
      evidence: z.array(evidence).min(1, 'is empty'),
      note: text,
    })
    .optional(),
  timeOf: z.enum(['news', 'narrative']).optional(),
  mentions: mentions.optional(),
  notArticle: z.array(stretch).optional(),
  ignored: z.array(stretch).optional(),
});

/** Longest question for the class: four lines on a wall. */
export const PROMPT_LENGTH = 200;
/** Longest teacher note: what can be taken in at a glance while speaking. */
export const NOTES_LENGTH = 400;

function hasFields(group: object): boolean {
  return Object.keys(group).length > 0;
}

/** Says so of a group that is empty as written, not of one whose only field is misspelt. */
function orElse(error: string): z.core.$ZodCustomParams {
  return { error, when: ({ issues }) => issues.length === 0 };
}

const prompt = text.max(PROMPT_LENGTH, `is longer than ${PROMPT_LENGTH} characters`).optional();
const prompts = z
  .strictObject({
    sourcing: prompt,
    context: prompt,
    corroboration: prompt,
    closeReading: prompt,
  } satisfies Record<PromptHead, typeof prompt>)
  .refine(hasFields, orElse('is empty'));

/** `lessons.yml`: what is asked and noted about events, by their ids. */
export const authoredLessons = z.record(
  id,
  z
    .strictObject({
      prompts: prompts.optional(),
      notes: text.max(NOTES_LENGTH, `is longer than ${NOTES_LENGTH} characters`).optional(),
    })
    .refine(hasFields, orElse('has neither prompts nor notes')),
);

const tour = z.strictObject({
  id,
  title: text.max(TITLE_LENGTH, `is longer than ${TITLE_LENGTH} characters`),
  summary: text.optional(),
  events: z
    .array(
      z.strictObject({
        event: id,
        line: text.max(LINE_LENGTH, `is longer than ${LINE_LENGTH} characters`),
      }),
    )
    .min(1, 'is empty'),
});

/** Ids that are no longer used, each with the one that took its place. */
const formerIds = z.record(id, id);

const hex = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#1f5f99", in quotation marks');
const colour = z.strictObject({
  light: hex,
  dark: hex,
  contrast: z.strictObject({ light: hex, dark: hex }).optional(),
});

/** `corpus.yml` */
export const authoredCorpus = z.strictObject({
  format: z
    .string()
    .regex(/^[1-9]\d*$/, 'must be a number from 1 on')
    .optional(),
  title: text,
  summary: text,
  scope: text,
  language: text.optional(),
  mentions: mentions.optional(),
  categories: z
    .array(z.strictObject({ id, label: text, colour: colour.optional() }))
    .min(1, 'is empty'),
  chapters: z.array(z.strictObject({ id, title: text, when: text })).min(1, 'is empty'),
  tours: z.array(tour).optional(),
  redirects: z
    .strictObject({ events: formerIds.optional(), documents: formerIds.optional() })
    .optional(),
});

export type AuthoredCorpus = z.infer<typeof authoredCorpus>;
export type AuthoredLessons = z.infer<typeof authoredLessons>;
export type AuthoredDocument = z.infer<typeof authoredDocument>;
export type AuthoredEvent = z.infer<typeof authoredEvents>[number];
export type AuthoredQuote = z.infer<typeof quote>;
export type AuthoredStretch = z.infer<typeof stretch>;
export type Mentions = z.infer<typeof mentions>;
