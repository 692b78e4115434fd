import { describe, expect, it } from 'vitest';
import {
  type Dataset,
  type Excerpt,
  FORMAT,
  type SourceDocument,
  type TimelineEvent,
} from './dataset.ts';
import {
  categoryById,
  chapterOf,
  documentById,
  documentsOf,
  eventById,
  eventsInScope,
} from './lookup.ts';

const COLOUR = {
  light: '#1f5f99',
  dark: '#7db4ea',
  contrast: { light: '#003f7a', dark: '#8cc8ff' },
};

const RANGE = {
  edtf: '1901',
  date: {
    shape: 'single',
    point: { precision: 'year', year: 1901, approximate: false, uncertain: false },
  },
  earliest: '1901-01-01',
  latest: '1901-12-31',
  label: '1901',
} as const;

function excerptFrom(document: string): Excerpt {
  return { document, exact: '', start: 0, end: 0 };
}

function event(id: string, changes: Partial<TimelineEvent> = {}): TimelineEvent {
  const widths = { label: 0, title: 0, date: 0 };
  const words = { label: id, title: id, widths, category: 'lamp', note: '' };
  const how = {
    document: 'letter',
    phrase: '',
    basis: 'context',
    rule: '',
    anchor: null,
    note: '',
  } as const;
  const when = { ...RANGE, ...how, also: [] };
  const excerpts = [excerptFrom('letter')];
  const lesson = { prompts: [], notes: null };
  const told = { id, ...words, when, excerpts, ...lesson };
  return { ...told, status: 'happened', background: false, ...changes };
}

function document(id: string): SourceDocument {
  const published = { ...RANGE, basis: 'stated', note: '', evidence: [] } as const;
  const nothing = {
    publisher: null,
    place: null,
    text: '',
    omissions: [],
    timeOf: 'news',
    combed: false,
  } as const;
  return { id, title: id, titlePrinted: true, published, ...nothing };
}

function setup(events: readonly TimelineEvent[] = []): Dataset {
  return {
    format: FORMAT,
    language: 'en',
    title: '',
    summary: '',
    scope: { start: '1901-01-01', end: '1901-12-31' },
    categories: [{ id: 'lamp', label: 'Lamp', colour: COLOUR }],
    chapters: [
      { id: 'spring', title: 'Spring', start: '1901-01-01', end: '1901-06-30', label: '' },
      { id: 'autumn', title: 'Autumn', start: '1901-09-01', end: '1901-12-31', label: '' },
    ],
    documents: [document('letter'), document('note')],
    events,
    tours: [],
    redirects: { events: {}, documents: {} },
  };
}

describe('looking up', () => {
  it('events in scope leave out the background and keep the order', () => {
    const [a, b, c] = [event('a'), event('b', { background: true }), event('c')];
    expect(eventsInScope(setup([a, b, c]))).toEqual([a, c]);
  });

  it('an event is found by its id, or not at all', () => {
    const lit = event('lamp-lit');
    expect(eventById(setup([lit]), 'lamp-lit')).toBe(lit);
    expect(eventById(setup([lit]), 'unknown')).toBeUndefined();
    expect(eventById(setup([lit]), null)).toBeUndefined();
  });

  it('a missing document or category is an error that names it', () => {
    expect(documentById(setup(), 'note').id).toBe('note');
    expect(() => documentById(setup(), 'lettre')).toThrow('no document "lettre"');
    expect(categoryById(setup(), 'lamp').label).toBe('Lamp');
    expect(() => categoryById(setup(), 'lmap')).toThrow('no category "lmap"');
  });

  it('the documents of an event are given once each, in the order of its excerpts', () => {
    const excerpts = ['note', 'letter', 'note'].map(excerptFrom);
    const ids = documentsOf(setup(), event('a', { excerpts })).map(({ id }) => id);
    expect(ids).toEqual(['note', 'letter']);
  });

  it.each([
    ['1901-01-01', 'spring'],
    ['1901-06-30', 'spring'],
    ['1901-07-01', undefined],
    ['1901-09-01', 'autumn'],
    ['1902-01-01', undefined],
  ])('the chapter of an event on %s is %s', (earliest, chapter) => {
    const { when } = event('a');
    expect(chapterOf(setup(), event('a', { when: { ...when, earliest } }))?.id).toBe(chapter);
  });
});
