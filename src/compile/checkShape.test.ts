import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkShape } from './checkShape.ts';
import { printProblem, settle } from './problem.ts';
import { parseYamlFile } from './yamlFile.ts';

const SCHEMA = z.strictObject({
  title: z.string().min(1, 'is empty'),
  status: z.enum(['lit', 'dark']),
  note: z.string().optional(),
  watches: z
    .record(
      z.string().regex(/^[a-z]+$/, 'must be small letters'),
      z.strictObject({ from: z.string().optional() }),
    )
    .optional(),
  keepers: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        name: z.string(),
        since: z.string().optional(),
      }),
    )
    .optional(),
});

function setup(text: string) {
  const file = parseYamlFile('lamp.yml', text);
  if (!('placeOf' in file)) throw new Error(file.map(printProblem).join('\n'));
  const { value: data, problems } = checkShape(file, SCHEMA);
  return { data, messages: settle(problems).map(printProblem) };
}

describe('a file of the right shape', () => {
  it('is handed on as data, without problems', () => {
    const { data, messages } = setup('title: 1901\nstatus: lit\nkeepers:\n  - name: Ann\n');
    expect(data).toEqual({ title: '1901', status: 'lit', keepers: [{ name: 'Ann' }] });
    expect(messages).toEqual([]);
  });
});

describe('a fault is reported where it is, with its cure:', () => {
  it.each([
    [
      'a misspelt field',
      'title: a\nstatus: lit\nnotes: b\n',
      'lamp.yml:3:1 warning FIELD_UNKNOWN The file has no field “notes”. Did you mean “note”?',
    ],
    [
      'a field that is like no other',
      'title: a\nstatus: lit\nxyz: b\n',
      'lamp.yml:3:1 warning FIELD_UNKNOWN The file has no field “xyz”. Known fields: title, status, note, watches, keepers.',
    ],
    [
      'a misspelt field in a list',
      'title: a\nstatus: lit\nkeepers:\n  - name: Ann\n    sinse: 1901\n',
      'lamp.yml:5:5 warning FIELD_UNKNOWN “keepers”, entry 1 has no field “sinse”. Did you mean “since”?',
    ],
    [
      'a missing field',
      'status: lit\n',
      'lamp.yml:1:1 FIELD_INVALID “title” is missing; write it.',
    ],
    [
      'an empty field',
      'title: ""\nstatus: lit\n',
      'lamp.yml:1:8 FIELD_INVALID “title” is empty. The value is “”.',
    ],
    [
      'a value that is not in the list',
      'title: a\nstatus: bright\n',
      'lamp.yml:2:9 FIELD_INVALID “status” must be one of: lit, dark. The value is “bright”.',
    ],
    [
      'a missing value of a list',
      'title: a\n',
      'lamp.yml:1:1 FIELD_INVALID “status” is missing; write one of: lit, dark.',
    ],
    [
      'a fault of an entry that has an id',
      'title: a\nstatus: lit\nkeepers:\n  - id: ann\n    name: Ann\n    sinse: 1901\n',
      'lamp.yml:6:5 warning FIELD_UNKNOWN “keepers”, entry 1 (“ann”) has no field “sinse”. Did you mean “since”?',
    ],
    [
      'a group where text should be',
      'title:\n  a: b\nstatus: lit\n',
      'lamp.yml:2:3 FIELD_INVALID “title” must be text.',
    ],
    [
      'text where a list should be',
      'title: a\nstatus: lit\nkeepers: Ann\n',
      'lamp.yml:3:10 FIELD_INVALID “keepers” must be a list (lines that start with “- ”). The value is “Ann”.',
    ],
    [
      'text where a group should be',
      'title: a\nstatus: lit\nkeepers:\n  - Ann\n',
      'lamp.yml:4:5 FIELD_INVALID “keepers”, entry 1 must be a group of fields (“name: value” lines). The value is “Ann”.',
    ],
    [
      'a misspelt field below a name that the author chose',
      'title: a\nstatus: lit\nwatches:\n  night:\n    form: b\n',
      'lamp.yml:5:5 warning FIELD_UNKNOWN “watches”, “night” has no field “form”. Did you mean “from”?',
    ],
    [
      'a name of the wrong kind',
      'title: a\nstatus: lit\nwatches:\n  Night:\n    from: b\n',
      'lamp.yml:4:3 FIELD_INVALID The name “Night” in “watches” must be small letters.',
    ],
    [
      'text where names with fields should be',
      'title: a\nstatus: lit\nwatches: night\n',
      'lamp.yml:3:10 FIELD_INVALID “watches” must be a group of fields (“name: value” lines). The value is “night”.',
    ],
    [
      'an empty file',
      '',
      'lamp.yml:1:1 FIELD_INVALID The file must be a group of fields (“name: value” lines).',
    ],
  ])('%s', (_what, text, message) => {
    expect(setup(text)).toEqual({ data: null, messages: [message] });
  });

  it('and all faults of a file at once', () => {
    const { messages } = setup('status: bright\nnotes: a\nkeepers:\n  - since: 1901\n');
    expect(messages.map((message) => message.split(' ')[0])).toEqual([
      'lamp.yml:1:1',
      'lamp.yml:1:9',
      'lamp.yml:2:1',
      'lamp.yml:4:5',
    ]);
  });
});
