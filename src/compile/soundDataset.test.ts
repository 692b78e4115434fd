import { describe, expect, test } from 'vitest';
import { CORPUS, compile, corpusWith, event, LETTER, letterNotes } from './fixtures/lampCorpus.ts';
import { isError } from './severity.ts';

const SECOND = { document: 'second', quote: 'The lamp was lit on Friday.' };
const ELSEWHERE = letterNotes().replace('{ quote', '{ document: letter, quote');

/** Two documents, the day of the second known from the first, and events from either. */
function two(changes: Readonly<Record<string, string>> = {}) {
  return compile({
    ...corpusWith({
      'documents/second.txt': LETTER,
      'documents/second.yml': ELSEWHERE,
      'events.yml': event() + event({ id: 'lit-again', sources: [SECOND] }),
      'corpus.yml': `${CORPUS}tours:
  - id: lamps
    title: Lamps
    events:
      - { event: lamp-lit, line: One. }
      - { event: lit-again, line: Two. }
redirects:
  events: { lit: lit-again, light: lamp-lit }
  documents: { other: second }
`,
    }),
    ...changes,
  });
}

async function idsOf(changes: Readonly<Record<string, string>>) {
  const { dataset, problems } = await two(changes);
  expect(problems.filter(isError)).toEqual([]);
  return {
    events: dataset?.events.map(({ id }) => id),
    documents: dataset?.documents.map(({ id }) => id),
    stops: dataset?.tours.map(({ stops }) => stops.map((stop) => stop.event)),
    redirects: dataset?.redirects,
  };
}

describe('what is shown beside warnings', () => {
  test('is all, where there is none', async () => {
    expect(await idsOf({})).toMatchObject({
      events: ['lamp-lit', 'lit-again'],
      documents: ['letter', 'second'],
    });
  });

  test('is without a draft, and whatever names it', async () => {
    expect(await idsOf({ 'documents/second.yml': `draft: true\n${ELSEWHERE}` })).toEqual({
      events: ['lamp-lit'],
      documents: ['letter'],
      stops: [['lamp-lit']],
      redirects: { events: { light: 'lamp-lit' }, documents: {} },
    });
  });

  test('is without what rests on a draft, in as many steps as that takes', async () => {
    expect(await idsOf({ 'documents/letter.yml': `draft: true\n${letterNotes()}` })).toEqual({
      events: [],
      documents: [],
      stops: [],
      redirects: { events: {}, documents: {} },
    });
  });

  test('is not hindered by what is wrong within a draft', async () => {
    const draft = event({ id: 'lit-again', draft: 'true', sources: [{ ...SECOND, quote: 'No.' }] });
    const { dataset, problems } = await two({ 'events.yml': event() + draft });
    expect(problems.map(({ code }) => code)).toContain('QUOTE_ORPHANED');
    expect(dataset?.events.map(({ id }) => id)).toEqual(['lamp-lit']);
  });

  test('is nothing where a quote is not there: that is false, and not unfinished', async () => {
    const wrong = event({ id: 'lit-again', sources: [{ ...SECOND, quote: 'No.' }] });
    expect((await two({ 'events.yml': event() + wrong })).dataset).toBeNull();
  });
});
