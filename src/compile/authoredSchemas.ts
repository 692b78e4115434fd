import { authoredCorpus, authoredDocument, authoredEvents, authoredLessons } from './authored.ts';
import { z } from './zodWithoutEval.ts';

/** The JSON Schemas of the files that authors write, by the names under which editors find them. */
export function authoredSchemas(): ReadonlyMap<string, object> {
  return new Map([
    ['corpus.json', schemaOf(authoredCorpus, 'corpus.yml')],
    ['events.json', schemaOf(authoredEvents, 'events.yml, and the files in events')],
    ['lessons.json', schemaOf(authoredLessons, 'lessons.yml')],
    ['document.json', schemaOf(authoredDocument, 'documents/<id>.yml')],
  ]);
}

function schemaOf(shape: z.ZodType, title: string): object {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => asInYaml(jsonSchema),
  });
  return { title, ...schema };
}

/**
 * The compiler reads every scalar as text, but editors take `1953` for a number and `true` for a truth value. Classes
 * of characters (`\p{…}`) are those of a regular expression with the flag `u`, which editors do not set.
 */
function asInYaml(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type === 'string' && !schema.enum) {
    // The type of the library knows one kind alone, the standard several.
    Object.assign(schema, { type: ['string', 'number', 'boolean'] });
  }
  if (schema.pattern?.includes('\\p{')) delete schema.pattern;
  const patterns = (schema.allOf ?? []).flatMap(({ pattern }) => pattern ?? []);
  const held = patterns.filter((pattern) => !pattern.includes('\\p{'));
  if (held.length > 0) schema.allOf = held.map((pattern) => ({ pattern }));
  else delete schema.allOf;
}
