import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { filesOf, run } from './fixtures/authorsDesk.ts';
import { nextSteps } from './nextSteps.ts';

/** The steps after a change to the corpus to begin with. */
function stepsAfter(...changes: readonly (readonly [string, string | RegExp, string])[]) {
  const texts = new Map(starterCorpus());
  for (const [name, from, to] of changes) {
    texts.set(name, (texts.get(name) ?? '').replace(from, to));
  }
  return nextSteps(compileCorpus({ files: filesOf(texts), problems: [] }), 'town');
}

const DRAFT = ['events.yml', '- id: bridge-built', '- id: bridge-built\n  draft: true'] as const;
const FALSE = ['events.yml', 'date: 2019-03-12', 'date: 2019-03-13'] as const;

describe('what an author does next', () => {
  test('is to look, where nothing is wrong', () => {
    expect(stepsAfter()).toEqual(['See the timeline: npm start -- "town"']);
  });

  test('is to mend errors before all else', () => {
    expect(stepsAfter(FALSE, DRAFT)).toEqual([
      'Mend the error: the page is not shown until then.',
      'Check 1 proposed event and take “draft: true” out of each.',
    ]);
  });

  test('is what most events wait for', () => {
    const document = 'documents/2019-03-bridge-to-close.yml';
    expect(stepsAfter(DRAFT, [document, /^title/m, 'draft: true\ntitle'])).toEqual([
      expect.stringMatching(/^Check what is proposed about 1 document .* are shown\.$/),
      'Check 1 proposed event and take “draft: true” out of each.',
      'See the 2 events that are sound: npm start -- "town"',
    ]);
  });

  test('names the fault that most errors have', () => {
    const [first] = stepsAfter(
      FALSE,
      ['events.yml', 'quote: The repairs had begun', 'quote: The repairs had ended'],
      ['events.yml', 'quote: Work is to begin', 'quote: Work is to end'],
    );
    expect(first).toMatch(/^Mend the 3 errors: .* 2 are QUOTE_ORPHANED\.$/);
  });
});

describe('a check', () => {
  const folder = 'src/compile/fixtures/draft-event';

  test('fails for errors only, or, when it is strict, for warnings too', async () => {
    expect(await run(['check', folder])).toMatchObject({ code: 0 });
    expect(await run(['check', folder, '--strict'])).toMatchObject({ code: 1 });
  });

  test('counts what is shown, and the dates that nobody was asked about', async () => {
    const { stdout } = await run(['check', 'src/compile/fixtures/draft-event']);
    expect(stdout).toMatch(/\n1 event \(0 shown\), 1 document, \d warnings\n$/);
    const other = await run(['check', 'src/compile/fixtures/good-stretches']);
    expect(other.stdout).toMatch(
      /\n2 dates outside of quotes not looked at \(mentions: quotes\)\n/,
    );
  });
});
