import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FullDataset, PROMPT_HEADS, type TimelineEvent } from '../dataset/dataset.ts';
import { chapterOf, eventById, eventsInScope } from '../dataset/lookup.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { printProblems } from './problem.ts';

let dataset: FullDataset;

beforeAll(async () => {
  const compiled = compileCorpus(await readCorpus(join(import.meta.dirname, '../corpus')));
  if (!compiled.dataset) throw new Error(printProblems(compiled.problems));
  dataset = compiled.dataset;
});

function event(id: string): TimelineEvent {
  const found = eventById(dataset, id);
  if (!found) throw new Error(`There is no event ${id}.`);
  return found;
}

describe('the tour', () => {
  it('tells the story in ten to twelve events of the scope, in date order', () => {
    expect(dataset.tours.map(({ id }) => id)).toEqual(['whole-story']);
    const events = dataset.tours[0]?.stops.map((stop) => event(stop.event)) ?? [];
    expect(events.length).toBeGreaterThanOrEqual(10);
    expect(events.length).toBeLessThanOrEqual(12);
    expect(events.filter(({ background }) => background)).toEqual([]);
    expect(events).toEqual(dataset.events.filter((one) => events.includes(one)));
  });

  it('reaches from the first chapter to the last, and opens every document', () => {
    const events = dataset.tours[0]?.stops.map((stop) => event(stop.event)) ?? [];
    const chapters = new Set(events.map((one) => chapterOf(dataset, one)));
    expect([...chapters]).toEqual(dataset.chapters);
    const told = new Set(events.flatMap(({ excerpts }) => excerpts.map((one) => one.document)));
    expect(told.size).toBe(dataset.documents.length);
  });
});

describe('the lessons', () => {
  const questions = () => dataset.events.flatMap(({ prompts }) => prompts);

  it('ask at least two questions about every event, and note something for the teacher', () => {
    for (const { id, prompts, notes } of eventsInScope(dataset)) {
      expect(prompts.length, id).toBeGreaterThanOrEqual(2);
      expect(notes, id).toMatch(/^\S.*\.$/s);
    }
  });

  it('ask in one or a few sentences of up to 25 words, never the same twice', () => {
    for (const { question } of questions()) {
      expect(question.split(/\s+/).length, question).toBeLessThanOrEqual(25);
      expect(question).toMatch(/[?.]$/);
    }
    const asked = questions().map(({ question }) => question);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('use all four heads', () => {
    expect(new Set(questions().map(({ head }) => head))).toEqual(new Set(PROMPT_HEADS));
  });

  it('quote in questions only what the documents print', () => {
    const printed = dataset.documents.map(({ text }) => plain(text)).join('\n');
    for (const { question } of questions()) {
      for (const [, words = ''] of question.matchAll(/“([^”]+)”/g)) {
        for (const part of words.split('…')) expect(printed).toContain(plain(part));
      }
    }
  });

  it('link notes to events by the labels that the chart shows', () => {
    const labels = dataset.events.map(({ label }) => label);
    const links = dataset.events.flatMap(({ id, label, notes }) =>
      (/Links?: (.+)\.$/.exec(notes ?? '')?.[1]?.split('; ') ?? []).map((to) => ({
        id,
        label,
        to,
      })),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const { id, label, to } of links) {
      expect(labels, id).toContain(to);
      expect(to).not.toBe(label);
    }
  });
});

/** Words as they are compared: without case, marks around them and the shape of quotation marks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.!?]+|[\s,.!?]+$/g, '');
}
