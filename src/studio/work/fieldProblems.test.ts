import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../compile/compilePreview.ts';
import { corpusOf } from './corpusOf.ts';
import * as edits from './edits.ts';
import { fieldOf } from './fieldProblems.ts';
import { type Folder, textIn, withText } from './folder.ts';
import { exampleFolder } from './newFolder.ts';

const example = exampleFolder();

async function fields(folder: Folder): Promise<readonly string[]> {
  const { problems } = compilePreview(await corpusOf(folder));
  return problems.map((problem) => {
    const { kind, id, path, offset } = fieldOf(problem, folder);
    return [problem.code, kind, id, path.join('/'), ...(kind === 'text' ? [offset] : [])].join(' ');
  });
}

const crlf = (folder: Folder): Folder =>
  new Map(
    [...folder].map(([path, bytes]) =>
      path.endsWith('.yml')
        ? [
            path,
            new TextEncoder().encode(`\ufeff${textIn(folder, path)?.replaceAll('\n', '\r\n')}`),
          ]
        : [path, bytes],
    ),
  );

const event = (path: readonly (string | number)[], value: edits.Value) =>
  edits.setEvent(example, 'repairs-begin', path, value);
const late = '2019-11-bridge-open-again';

describe.each([
  ['as they are', (folder: Folder) => folder],
  ['with a byte order mark and Windows line ends', crlf],
])('problems of files %s are shown at the field', (_how, written) => {
  test.each<[string, Folder, string]>([
    ['a label that is missing', event(['label'], null), 'FIELD_INVALID event repairs-begin label'],
    [
      'a label that is too long',
      event(['label'], 'x'.repeat(40)),
      'FIELD_INVALID event repairs-begin label',
    ],
    [
      'a date that is missing',
      event(['when', 'date'], null),
      'FIELD_INVALID event repairs-begin when/date',
    ],
    [
      'a date that is wrong',
      event(['when', 'date'], '2019-05'),
      'DATE_OUTSIDE_PHRASE event repairs-begin when/date',
    ],
    [
      'a date that is none',
      event(['when', 'date'], 'soon'),
      'DATE_NOT_EDTF event repairs-begin when/date',
    ],
    [
      'a phrase that is missing',
      event(['when', 'phrase'], null),
      'FIELD_INVALID event repairs-begin when/phrase',
    ],
    ['a status', event(['status'], 'done'), 'FIELD_INVALID event repairs-begin status'],
    ['a category', event(['category'], 'workz'), 'CATEGORY_UNKNOWN event repairs-begin category'],
    [
      'a quote',
      event(['sources', 1, 'quote'], 'Nobody'),
      'QUOTE_ORPHANED event repairs-begin sources/1/quote',
    ],
    [
      'a quote that is missing',
      event(['sources', 1, 'quote'], null),
      'FIELD_INVALID event repairs-begin sources/1/quote',
    ],
    [
      'a document',
      event(['sources', 1, 'document'], 'nope'),
      'DOCUMENT_UNKNOWN event repairs-begin sources/1/document',
    ],
    ['all sources', event(['sources'], null), 'FIELD_INVALID event repairs-begin sources'],
    ['a draft', event(['draft'], 'true'), 'DRAFT_EVENT event repairs-begin draft'],
    [
      'a further date',
      event(['when', 'also', 0, 'date'], '2019-06'),
      'DATE_RULE_MISMATCH event repairs-begin when/also/0/date',
    ],
    [
      'the title of the timeline',
      edits.setTimeline(example, ['title'], null),
      'FIELD_INVALID timeline  title',
    ],
    [
      'a colour',
      edits.setTimeline(example, ['categories', 0, 'colour', 'light'], '#ffff00'),
      'COLOUR_CONTRAST timeline  categories/0/colour/light',
    ],
    [
      'a line of a tour',
      edits.setTimeline(example, ['tours', 0, 'events', 1, 'event'], 'nope'),
      'EVENT_UNKNOWN timeline  tours/0/events/1/event',
    ],
    [
      'a day of publication',
      edits.setDocument(example, late, ['published', 'date'], 'then'),
      `DATE_NOT_EDTF document ${late} published/date`,
    ],
    [
      'the place of publication',
      edits.setDocument(example, late, ['place', 'quote'], 'Paris'),
      `QUOTE_ORPHANED document ${late} place/quote`,
    ],
    [
      'a question',
      edits.setPrompt(example, 'bridge-open-again', 'sourcing', 'x'.repeat(201)),
      'FIELD_INVALID lesson bridge-open-again sourcing',
    ],
    [
      'notes',
      edits.setTeacherNotes(example, 'bridge-open-again', 'x'.repeat(401)),
      'FIELD_INVALID lesson bridge-open-again notes',
    ],
    [
      'a file that is no YAML',
      withText(example, 'lessons.yml', 'a: [\n'),
      'YAML_INVALID file lessons.yml ',
    ],
    [
      'a file that nobody reads',
      withText(example, 'letter.txt', 'x'),
      'FILE_UNUSED file letter.txt ',
    ],
  ])('%s', async (_what, folder, shown) => {
    expect(await fields(written(folder))).toContain(shown);
  });

  test('a date in a text that no event uses', async () => {
    const folder = edits.setDocument(example, late, ['mentions'], 'all');
    const without = edits.setDocument(folder, late, ['ignored'], null);
    const text = textIn(example, `documents/${late}.txt`) ?? '';
    expect(await fields(written(without))).toContain(
      `MENTION_UNCLAIMED text ${late}  ${text.indexOf('Monday')}`,
    );
  });
});
