import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARE } from '../dataset/dataset.ts';
import { documentsOf } from '../dataset/lookup.ts';
import { parsePartialDay } from '../dataset/partialDay.ts';
import { filterEvents } from '../search/filterEvents.ts';
import { DEFAULT_VIEW, HANDOUTS, VIEWS } from '../view/viewState.ts';
import {
  byId,
  dataset,
  eventsOn,
  first,
  markupOf,
  paperFor,
  scope,
  smallCategory,
} from './fixtures/papers.tsx';
import { wholePaper } from './paperOf.ts';

describe('the printed page', () => {
  test('with nothing chosen, from chart, list and slides, is the whole', () => {
    for (const part of [{}, { view: 'list' }, { present: true }, { embed: true }] as const) {
      expect(paperFor(part)).toEqual(wholePaper(dataset));
    }
    expect(eventsOn(wholePaper(dataset)).toSorted(byId)).toEqual(dataset.events.toSorted(byId));
    expect(wholePaper(dataset).choice).toBe('');
  });

  test('with filters, holds what they leave, and says so', () => {
    const { id, label, events } = smallCategory();
    const paper = paperFor({ category: [id] });
    expect(eventsOn(paper)).toEqual(events);
    expect(paper.choice).toBe(`${events.length} of ${scope.length} events: ${label}`);
    const year = first(events).when.label.slice(-4);
    expect(
      paperFor({
        category: [id],
        from: parsePartialDay(year),
        to: parsePartialDay(year),
        q: 'talks',
      }).choice,
    ).toMatch(new RegExp(` events: Search: “.*talks.*”, .*${label}.*, ${year}$`));
  });

  test('keeps the numbers of the timeline and of the documents', () => {
    const { id } = smallCategory();
    const paper = paperFor({ category: [id] });
    if (paper.kind !== 'events') throw new Error(paper.kind);
    for (const { event, mark } of paper.parts.flatMap(({ entries }) => entries)) {
      expect(scope[Number(mark) - 1]).toBe(event);
    }
    const numbers = [...markupOf(paper).matchAll(/<figcaption>Document (\d+)/g)];
    const quoted = eventsOn(paper).flatMap(({ excerpts }) => excerpts);
    expect(numbers.map(([, number]) => dataset.documents[Number(number) - 1]?.id)).toEqual(
      quoted.map(({ document }) => document),
    );
  });

  test('with an event open, holds that event, whatever the filters, and questions if shown', () => {
    const event = first(scope.filter(({ prompts }) => prompts.length > 0));
    for (const view of ['timeline', 'list'] as const) {
      const paper = paperFor({ view, event: event.id, category: [smallCategory().id] });
      expect(eventsOn(paper)).toEqual([event]);
      expect(paper.choice).toBe(
        `The event that was open, ${scope.indexOf(event) + 1} of ${scope.length}`,
      );
      expect(paper.whole).not.toBe('');
      expect(markupOf(paper)).not.toContain('sheet-prompt');
    }
    expect(markupOf(paperFor({ event: event.id, prompts: true }))).toContain('sheet-prompt');
  });

  test('with a comparison open, is the comparison', () => {
    const comparable = scope.filter((event) => documentsOf(dataset, event).length > 1);
    expect(comparable).not.toEqual([]);
    for (const event of comparable) {
      const markup = markupOf(paperFor({ event: event.id, document: COMPARE }));
      expect(markup).toContain('class="own-words"');
      expect(markup).toContain('as its documents tell it');
    }
  });

  test('in the documents view, holds the document that was asked for, or all', () => {
    for (const document of dataset.documents) {
      const paper = paperFor({ view: 'documents', document: document.id });
      if (paper.kind !== 'documents') throw new Error(paper.kind);
      expect(paper.documents).toEqual([document]);
      expect(paper.choice).toContain(`1 of ${dataset.documents.length} documents`);
    }
    const all = paperFor({ view: 'documents' });
    if (all.kind !== 'documents') throw new Error(all.kind);
    expect(all.documents).toHaveLength(dataset.documents.length);
    const event = first(scope);
    const read = paperFor({ view: 'documents', event: event.id });
    if (read.kind !== 'documents') throw new Error(read.kind);
    expect(read.documents.map(({ id }) => id)).toEqual([first(event.excerpts).document]);
  });

  test('of a document, marks the passages that pass, and explains their numbers', () => {
    const { id, events } = smallCategory();
    const markup = markupOf(paperFor({ view: 'documents', category: [id] }));
    for (const event of events) {
      expect(markup).toContain(
        `<sup>${scope.indexOf(event) + 1}</sup> <span>${event.when.label}: `,
      );
    }
    const others = scope.filter((event) => event.category !== id);
    for (const event of others)
      expect(markup).not.toContain(`>${event.when.label}: ${event.title}`);
  });

  test('of a document without text, holds its quotes, and says that the text is missing', () => {
    const markup = markupOf(paperFor({ view: 'documents' }), () => undefined);
    expect(markup.split('had not come yet')).toHaveLength(dataset.documents.length + 1);
    const quotes = scope.flatMap(({ excerpts }) => excerpts);
    expect(markup.split('<blockquote')).toHaveLength(
      1 + dataset.events.flatMap(({ excerpts }) => excerpts).length,
    );
    expect(quotes.length).toBeGreaterThan(0);
  });

  test('of a tour, holds its stops in order with their lines, in slides, list and handout', () => {
    expect(dataset.tours).not.toEqual([]);
    for (const tour of dataset.tours) {
      const paper = paperFor({ present: true, tour: [tour.id] });
      expect(eventsOn(paper).map(({ id }) => id)).toEqual(tour.stops.map(({ event }) => event));
      expect(paper.choice).toContain(tour.title);
      expect(markupOf(paper)).toContain('sheet-lead');
    }
    const picked = [2, 0, 1].flatMap((index) => scope[index]?.id ?? []);
    for (const part of [{ present: true }, { view: 'list' }, { view: 'handout' }] as const) {
      const paper = paperFor({ ...part, tour: picked });
      expect(eventsOn(paper).map(({ id }) => id)).toEqual(picked);
      expect(paper.choice).toBe('3 events, picked from the timeline');
    }
    expect(paperFor({ tour: picked })).toEqual(wholePaper(dataset));
  });

  test('of a quiz, gives no date away before the answers, and then says how each is known', () => {
    const events = [7, 3, 30].flatMap((index) => scope[index] ?? []);
    const why = [{ event: events[0]?.id ?? '', words: 'because: of this' }];
    const [asked = '', answers = ''] = markupOf(paperFor({ quiz: 3, why }, events)).split(
      'class="sheet-answers"',
    );
    for (const { when, title } of events) {
      expect(asked).toContain(title.slice(0, 20));
      expect(asked).not.toContain(when.label);
      expect(answers).toContain(when.label);
    }
    expect(asked).toContain('because: of this');
    const shown = markupOf(paperFor({ quiz: 3, why, reveal: true }, events));
    expect(shown).toContain('You put it in place 2');
    for (const { when } of events) expect(shown).toContain(when.label);
  });

  test('of the notes, holds notes and questions, which are printed nowhere else', () => {
    const noted = scope.filter(({ notes }) => notes !== null);
    expect(noted.length).toBeGreaterThan(0);
    expect(markupOf(paperFor({ notes: true })).split('class="sheet-notes"')).toHaveLength(
      dataset.events.filter(({ notes }) => notes !== null).length + 1,
    );
    for (const present of [true, false]) {
      const markup = markupOf(paperFor({ present, prompts: true, event: noted[0]?.id ?? null }));
      expect(markup).not.toContain('sheet-notes');
    }
  });

  test('as a handout, holds the filtered events, and numbers them among themselves', () => {
    const { id, events } = smallCategory();
    for (const handout of HANDOUTS) {
      const paper = paperFor({ view: 'handout', handout, category: [id], event: 'any' });
      expect(eventsOn(paper).toSorted(byId)).toEqual(events.toSorted(byId));
    }
  });

  test('holds exactly what was chosen, whatever the view', () => {
    const id = fc.constantFrom(...scope.map((event) => event.id));
    const category = fc.subarray(dataset.categories.map((one) => one.id));
    const part = fc.record({
      view: fc.constantFrom(...VIEWS),
      event: fc.option(id),
      category,
      handout: fc.constantFrom(...HANDOUTS),
      present: fc.boolean(),
    });
    fc.assert(
      fc.property(part, (chosen) => {
        const paper = paperFor(chosen);
        const passing = new Set(filterEvents(scope, { ...DEFAULT_VIEW, ...chosen }));
        const isWhole = chosen.category.length === 0;
        for (const event of eventsOn(paper)) {
          expect(isWhole || passing.has(event) || event.id === chosen.event).toBe(true);
        }
        const isAll = eventsOn(paper).length >= scope.length || paper.kind === 'documents';
        expect(paper.choice === '').toBe(isAll && isWhole && paper.whole === '');
      }),
    );
  });
});

test('no heading is alone: it is one piece with what follows, the foot with what precedes', () => {
  const papers = [
    {},
    { event: first(scope).id },
    { view: 'documents' },
    { present: true, tour: dataset.tours.slice(0, 1).map(({ id }) => id) },
    { notes: true },
    { view: 'handout', handout: 'blank' },
    { view: 'handout', handout: 'shuffled' },
  ] as const;
  for (const part of papers) {
    const markup = markupOf(paperFor(part));
    // The answers begin on a page of their own.
    const [asked = ''] = markup.split('<section class="sheet-answers">');
    const headings = asked.match(/<h3 class="sheet-chapter">/g) ?? [];
    const kept = asked.match(
      /sheet-keep"><h3 class="sheet-chapter">.*?<\/h3>(?:<article|<div class="sheet-opening"><p)/g,
    );
    expect(headings.length).toBeGreaterThan(0);
    expect(kept).toHaveLength(headings.length);
    const [, foot = ''] =
      /sheet-keep">((?:(?!sheet-keep).)*)<p class="sheet-foot">/.exec(markup) ?? [];
    expect(foot).toMatch(/<article|<ul/);
  }
});

test('nothing but the choice itself is printed when no event passes', () => {
  const paper = paperFor({ q: 'nowhere' }, []);
  expect(eventsOn(paper)).toEqual([]);
  expect(markupOf(paper)).toContain(`0 of ${scope.length} events: Search:`);
});
