import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { lessonsOf, withoutLessons } from '../dataset/lessons.ts';
import { unpackJson } from '../dataset/pack.ts';
import { LESSONS_DATA, SITE_DATA, type SiteData } from '../dataset/siteData.ts';
import { isTextFile, TEXTS_QUEUE } from '../dataset/textFiles.ts';
import { withoutTexts } from '../dataset/texts.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { type DataScripts, dataScripts } from './dataScripts.ts';

let shipped: FullDataset;

beforeAll(async () => {
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('The corpus has problems.');
  shipped = dataset;
});

/** What the scripts leave in a page that runs those for which `isRun` holds. */
function leftBy({ files }: DataScripts, isRun = (_path: string) => true) {
  const self: Record<string, unknown> = {};
  for (const [path, source] of files) if (isRun(path)) runInNewContext(source, { self });
  return {
    data: JSON.parse(String(self[SITE_DATA] ?? 'null')) as SiteData,
    lessons: self[LESSONS_DATA],
    texts: Object.assign({}, ...((self[TEXTS_QUEUE] as object[] | undefined) ?? [])) as object,
  };
}

/** The shipped dataset with texts so long that they are parted from it. */
function longDataset(): FullDataset {
  const documents = shipped.documents.map((document) => ({
    ...document,
    text: `${document.text}\n\n${"</script><!-- “\u2028” \ud800 '\\ ".repeat(3000)}`,
  }));
  return { ...shipped, documents };
}

function textsOf({ documents }: FullDataset): Readonly<Record<string, string>> {
  return Object.fromEntries(documents.map(({ id, text }) => [id, text]));
}

describe('the scripts with the data', () => {
  test('begin with the dataset without texts and lessons, and short texts beside it', () => {
    const short = { ...shipped, documents: shipped.documents.slice(0, 1) };
    const scripts = dataScripts(short);
    const { data, lessons } = leftBy(scripts, (path) => path === scripts.first);
    expect(unpackJson(data.dataset)).toEqual(withoutLessons(withoutTexts(short)));
    expect(data.texts).toEqual({ here: textsOf(short), files: [] });
    expect(lessons).toBeUndefined();
  });

  test('hold what is written for lessons in one of their own, which the first one names', () => {
    const scripts = dataScripts(shipped);
    const { data, lessons } = leftBy(scripts);
    expect(JSON.parse(String(lessons))).toEqual(lessonsOf(shipped));
    expect(scripts.files.has(data.lessons)).toBe(true);
  });

  test('leave long texts to further ones', () => {
    const long = longDataset();
    const { data, texts } = leftBy(dataScripts(long));
    expect(unpackJson(data.dataset)).toEqual(withoutLessons(withoutTexts(long)));
    expect(data.texts.here).toEqual({});
    expect(texts).toEqual(textsOf(long));
    const addresses = data.texts.files.map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.every(isTextFile)).toBe(true);
    const lengths = Object.assign({}, ...data.texts.files.map((file) => file.lengths));
    expect(lengths).toEqual(
      Object.fromEntries(long.documents.map(({ id, text }) => [id, text.length])),
    );
  });

  test('are ASCII, each named after its content, and the same each time', () => {
    const { files } = dataScripts(longDataset());
    expect([...files.values()].join('')).toMatch(/^[\0-\x7f]*$/);
    expect(dataScripts(longDataset()).files).toEqual(files);
    const other = dataScripts({ ...longDataset(), title: 'Another' });
    const changed = [...files.keys()].filter((path) => !other.files.has(path));
    expect(changed).toEqual([expect.stringMatching(/^assets\/dataset-[0-9a-f]{8}\.js$/)]);
  });
});
