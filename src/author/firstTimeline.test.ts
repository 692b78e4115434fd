import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import { draftFiles } from '../draft/draftFiles.ts';
import { filesOf } from './fixtures/authorsDesk.ts';

const page = readFileSync('docs/first-timeline.md', 'utf8');
const TEXT = 'documents/2020-05-ferry-sinks.txt';

/** What the page says to save as a file; the last time it does, where it does twice. */
function copied(name: string): string {
  const blocks = [...page.matchAll(/^`([^`]+)`:\n\n```yaml\n([\s\S]*?)```/gm)];
  return blocks.findLast(([, file]) => file === name)?.[2] ?? '';
}

test('who copies what “Your first timeline” says gets a timeline without a problem', () => {
  const text = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(page).toContain(`\`${TEXT}\``);
  const files = new Map([
    ['corpus.yml', copied('corpus.yml')],
    ['events.yml', '[]\n'],
    [TEXT, text],
  ]);
  const drafts = draftFiles({ files: filesOf(files), problems: [] });
  expect(drafts.count).toBe(3);
  for (const [name, draft] of drafts.files) files.set(name, draft.replace('draft: true\n', ''));
  files.set('events.yml', copied('events.yml'));
  const { dataset, problems } = compileCorpus({ files: filesOf(files), problems: [] });
  expect(problems.map(printProblem)).toEqual([]);
  expect(dataset?.events.map(({ when }) => when.label)).toEqual([
    '1958',
    'Monday 4 May 2020',
    '2021',
  ]);
});
