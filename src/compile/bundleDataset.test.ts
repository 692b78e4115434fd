import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, FullDataset } from '../dataset/dataset.ts';
import { type Lessons, lessonsOf, withoutLessons } from '../dataset/lessons.ts';
import { type BundledTexts, isTextFile, TEXTS_QUEUE } from '../dataset/textFiles.ts';
import { withoutTexts } from '../dataset/texts.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { bundleDataset, type DatasetBundle } from './bundleDataset.ts';
import { compileCorpus } from './compileCorpus.ts';

let folder: string;
let shipped: FullDataset;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('The corpus has problems.');
  shipped = dataset;
});

afterAll(() => rm(folder, { recursive: true }));

const packFile = join(import.meta.dirname, '../dataset/pack.ts');

function bundled(dataset: FullDataset | null, mayPart: boolean): DatasetBundle {
  return bundleDataset(dataset, { mayPart, packFile });
}

/** Runs the module as the app does. */
async function exported({ code }: DatasetBundle) {
  const file = join(folder, `bundle-${Math.random()}.mjs`);
  await writeFile(file, code);
  const module: { dataset: Dataset | null; texts: BundledTexts } = await import(
    pathToFileURL(file).href
  );
  return module;
}

/** Runs the scripts that hold texts, and gives what they add. */
function addedBy({ files }: DatasetBundle): Readonly<Record<string, string>> {
  const self: Record<string, Record<string, string>[]> = {};
  for (const [, source] of files) new Function('self', source)(self);
  return Object.assign({}, ...(self[TEXTS_QUEUE] ?? []));
}

/** The shipped dataset with texts so long that they are parted from it. */
function longDataset(): FullDataset {
  const documents = shipped.documents.map((document) => ({
    ...document,
    text: `${document.text}\n\n${'</script><!-- “\u2028” \ud800 '.repeat(3000)}`,
  }));
  return { ...shipped, documents };
}

function textsOf({ documents }: FullDataset): Readonly<Record<string, string>> {
  return Object.fromEntries(documents.map(({ id, text }) => [id, text]));
}

describe('the dataset for the app', () => {
  test('is the one without texts, and short texts lie beside it', async () => {
    const short = { ...shipped, documents: shipped.documents.slice(0, 1) };
    const bundle = bundled(short, true);
    const { dataset, texts } = await exported(bundle);
    expect(dataset).toEqual(withoutLessons(withoutTexts(short)));
    expect(texts).toEqual({ here: textsOf(short), files: [] });
    expect(bundle.files).toEqual([]);
  });

  test('is without lessons, which are a module of their own', async () => {
    const { lessons } = bundled(shipped, true);
    const file = join(folder, 'lessons.mjs');
    await writeFile(file, lessons);
    const module: { lessons: Lessons } = await import(pathToFileURL(file).href);
    expect(module.lessons).toEqual(lessonsOf(shipped));
  });

  test('leaves long texts to files, each named by its content', async () => {
    const long = longDataset();
    const bundle = bundled(long, true);
    const { dataset, texts } = await exported(bundle);
    expect(dataset).toEqual(withoutLessons(withoutTexts(long)));
    expect(texts.here).toEqual({});
    expect(addedBy(bundle)).toEqual(textsOf(long));
    expect(texts.files.map(({ address }) => address)).toEqual(bundle.files.map(([name]) => name));
    expect(new Set(bundle.files.map(([name]) => name)).size).toBe(bundle.files.length);
    expect(bundle.files.length).toBeGreaterThan(1);
    expect(bundle.files.every(([name]) => isTextFile(name))).toBe(true);
    const lengths = Object.assign({}, ...texts.files.map((file) => file.lengths));
    expect(lengths).toEqual(
      Object.fromEntries(long.documents.map(({ id, text }) => [id, text.length])),
    );
    expect(bundled(long, true).files).toEqual(bundle.files);
  });

  test('keeps long texts with it where no files can be left', async () => {
    const long = longDataset();
    const { texts } = await exported(bundled(long, false));
    expect(texts).toEqual({ here: textsOf(long), files: [] });
  });

  test('is nothing where the corpus has problems', async () => {
    expect(await exported(bundled(null, true))).toMatchObject({
      dataset: null,
      texts: { here: {}, files: [] },
    });
  });
});
