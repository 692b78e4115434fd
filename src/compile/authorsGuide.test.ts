import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROMPT_HEADS } from '../dataset/dataset.ts';
import { dateOf } from '../dates/dateOf.ts';
import {
  LABEL_LENGTH,
  LINE_LENGTH,
  NOTES_LENGTH,
  PROMPT_LENGTH,
  TITLE_LENGTH,
} from './authored.ts';
import { BASES, RULES } from './bases.ts';
import { claimedDate } from './claimedDate.ts';
import { CODES, isError } from './severity.ts';

const guide = readFileSync('src/corpus/README.md', 'utf8');

/** The rows of the table whose head begins with these cells; cells without code marks. */
function rowsOf(...head: readonly string[]): readonly (readonly string[])[] {
  const lines = guide.split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const start = lines.findIndex((line) => {
    const own = cells(line);
    return head.every((cell, index) => own[index]?.startsWith(cell));
  });
  const rest = lines.slice(start + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells);
}

test.each(CODES)(
  'the guide for authors says of %s whether it stops the page, and its cure',
  (code) => {
    const row = rowsOf('code', 'stops?', 'cure').find(([cell]) => coded(cell).includes(code));
    const [, stops = '', cure = ''] = row ?? [];
    expect(stops).toMatch(isError({ code }) ? /^yes\b/ : /^no; /);
    expect(cure).not.toBe('');
  },
);

function coded(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
}

test('the guide for authors gives the rules of each basis, the one that is taken first', () => {
  const rows = rowsOf('basis', 'rules').map(([basis, rules]) => [coded(basis)[0], coded(rules)]);
  const bases = Object.entries(BASES).map(([basis, { rules }]) => [basis, rules]);
  expect(rows).toEqual([...bases, ['context', ['note']]]);
});

describe('the examples of the guide for authors', () => {
  const examples = rowsOf('rule', 'the date is').map(
    ([rule, , phrase = '', basis, anchor = '', dates]) => ({
      rule: coded(rule)[0] ?? '',
      phrase,
      basis: coded(basis)[0] ?? '',
      anchor,
      dates: coded(dates),
    }),
  );

  test('have every rule', () => {
    expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(RULES));
  });

  test.each(examples)(
    '“$phrase” by $rule is $dates',
    ({ rule: name, phrase, basis, anchor, dates }) => {
      const rule = RULES.find((one) => one === name);
      const known = Object.entries(BASES).find(([one]) => one === basis)?.[1].rules;
      if (!rule || !known) throw new Error(`There is no “${name}” or “${basis}”.`);
      expect(known).toContain(rule);
      const printed = dateOf(anchor, {
        rule: 'printed',
        anchor: { from: 'nothing' },
        language: 'en',
      });
      const edtf = printed.status === 'dated' ? printed.edtf : null;
      const claim = { phrase, rule, anchor: anchor ? { words: anchor, edtf: () => edtf } : null };
      const published = { earliest: '2018-06-15', latest: '2018-06-15' };
      expect(claimedDate(claim, published, 'en')).toMatchObject({ dates });
    },
  );
});

test.each(PROMPT_HEADS)('the guide for authors says what a question asks for under %s', (head) => {
  expect(guide).toContain(`| \`${head}\` |`);
});

test('the guide for authors gives the lengths that are checked', () => {
  expect(guide).toContain(`up to ${LABEL_LENGTH} characters`);
  expect(guide).toContain(`up to ${TITLE_LENGTH} characters`);
  expect(guide).toContain(`up to ${LINE_LENGTH} characters`);
  expect(guide).toContain(`up to ${PROMPT_LENGTH} characters`);
  expect(guide).toContain(`up to ${NOTES_LENGTH} characters`);
});
