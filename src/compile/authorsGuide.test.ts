import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROMPT_HEADS } from '../dataset/dataset.ts';
import {
  LABEL_LENGTH,
  LINE_LENGTH,
  NOTES_LENGTH,
  PROMPT_LENGTH,
  TITLE_LENGTH,
} from './authored.ts';
import { RULES } from './bases.ts';
import { CODES } from './problem.ts';

const guide = readFileSync('src/corpus/README.md', 'utf8');

test.each(CODES)('the guide for authors gives the cure of %s', (code) => {
  expect(guide).toContain(`| \`${code}\` |`);
});

test.each(RULES)('the guide for authors names the rule %s', (rule) => {
  expect(guide).toContain(`\`${rule}\``);
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
