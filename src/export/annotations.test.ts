import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { type Annotation, annotationCollection } from './annotations.ts';
import { pageQuote, pageText } from './pageText.ts';

const ADDRESS = 'https://school.example/korea/';

/** The text of a source, found by its id: a JSON Pointer into `dataset.json`. */
function textOf({ target }: Annotation, dataset: Dataset): string {
  const { origin, pathname, hash } = new URL(target[0].source.id);
  expect(origin + pathname).toBe('https://school.example/korea/dataset.json');
  const [, ...keys] = hash.slice(1).split('/');
  const found = keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), dataset);
  if (typeof found !== 'string') throw new Error(`no text at ${hash}`);
  return found;
}

/** Resolves a position in code points, as counted by Python and most other languages. */
function byPosition({ target }: Annotation, text: string): string {
  const place = target[0].selector.find(({ type }) => type === 'TextPositionSelector');
  if (place?.type !== 'TextPositionSelector') throw new Error('no position');
  return [...text].slice(place.start, place.end).join('');
}

/** Resolves a quote: how often it occurs with its context, and what it selects. */
function byQuote(
  { selector }: Annotation['target'][number],
  text: string,
): readonly [count: number, start: number] {
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  if (quote?.type !== 'TextQuoteSelector') throw new Error('no quote');
  const whole = quote.prefix + quote.exact + quote.suffix;
  return [text.split(whole).length - 1, text.indexOf(whole) + quote.prefix.length];
}

describe.each(['src/corpus', 'src/compile/fixtures/good-awkward-text'])('of %s', async (folder) => {
  const { dataset, problems } = compileCorpus(await readCorpus(folder));
  if (!dataset) throw new Error(printProblems(problems));
  const collection = annotationCollection(dataset, ADDRESS);
  const excerpts = dataset.events.flatMap((event) => event.excerpts);
  const items = JSON.parse(JSON.stringify(collection)).first.items as readonly Annotation[];

  it('there is one annotation per excerpt, each with an id of its own', () => {
    expect(items.length).toBe(excerpts.length);
    expect(collection.total).toBe(excerpts.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items) expect(id.startsWith(`${ADDRESS}?event=`)).toBe(true);
  });

  it('each is found again by its position and by its words', () => {
    for (const [index, item] of items.entries()) {
      const text = textOf(item, dataset);
      const excerpt = excerpts[index];
      expect(byPosition(item, text)).toBe(excerpt?.exact);
      expect(byQuote(item.target[0], text)).toEqual([1, excerpt?.start]);
    }
  });
});

describe('a quote on the page', () => {
  const text = 'One two.\nThree four.\n\nMenu\nFive six seven.';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const menu = { ...at('Menu'), reason: 'menu', begins: 'Menu' };
  const page = pageText({ text, omissions: [menu] });

  it('spans paragraphs without a character between them', () => {
    expect(pageQuote(page, at('two.\nThree'))).toEqual({
      exact: 'two.Three',
      prefix: 'One ',
      suffix: ' four.',
    });
  });

  it('has no context on the side of an omission', () => {
    expect(pageQuote(page, at('Five six'))).toMatchObject({ prefix: '', suffix: ' seven.' });
    expect(pageQuote(page, at('four.'))).toMatchObject({ prefix: 'One two.Three ', suffix: '' });
  });
});

describe('a text with characters of two UTF-16 units', () => {
  it('is counted in code points', async () => {
    const folder = 'src/compile/fixtures/good-awkward-text';
    const { dataset } = compileCorpus(await readCorpus(folder));
    if (!dataset) throw new Error('the fixture does not compile');
    const shifted = annotationCollection(dataset, ADDRESS).first.items.filter((item, index) => {
      const place = item.target[0].selector[1];
      const excerpt = dataset.events.flatMap((event) => event.excerpts)[index];
      return place?.type === 'TextPositionSelector' && place.end !== excerpt?.end;
    });
    expect(shifted.length).toBeGreaterThan(0);
  });
});
