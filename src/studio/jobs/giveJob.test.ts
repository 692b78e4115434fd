import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../e2e/site/buildSite.ts';
import { writeLongTextsCorpus } from '../../../e2e/site/longTextsCorpus.ts';
import { writeSourcesCorpus } from '../../../e2e/site/sourcesCorpus.ts';
import { createCompiledCorpus, type SiteContent } from '../../disk/compiledCorpus.ts';
import { STUDIO_MARK } from '../../export/wholeTimeline.ts';
import { readFolder } from '../../publish/builtFolder.ts';
import { jobScript } from '../../publish/jobScripts.ts';
import { fileIn, type SiteFiles, textIn } from '../../site/siteFile.ts';
import { TEMPLATE, TEMPLATE_FILE } from '../../site/templateScript.ts';
import type { GiveAsk, GivenForm } from './giveJob.ts';

type Answer = (ask: GiveAsk) => Promise<Uint8Array>;

/** What a script for browsers leaves on `self`. */
function leftBy(script: string): Record<string, unknown> {
  const self: Record<string, unknown> = {};
  new Function('self', 'document', script)(self, {});
  return self;
}

let answer: Answer;

beforeAll(async () => {
  const { studioJobs } = leftBy(await jobScript(resolve('.'), 'give'));
  ({ answer } = (studioJobs as { give: () => { answer: Answer } }).give());
});

/** What is given away. */
interface Case {
  readonly what: string;
  readonly corpus: (folder: string) => Promise<string>;
  /** What its site must hold for the comparison to mean something. */
  readonly holds: RegExp;
  /** So many files of that. */
  readonly least: number;
  readonly siteUrl: string | null;
}

const cases: readonly Case[] = [
  {
    what: 'the shipped corpus',
    corpus: async () => resolve('src/corpus'),
    holds: /^assets\/texts-/,
    least: 1,
    siteUrl: null,
  },
  {
    what: 'a corpus with lessons, whose address is known',
    corpus: async () => resolve('e2e/corpus'),
    holds: /^oembed\.json$/,
    least: 1,
    siteUrl: 'https://school.example/alder/',
  },
  {
    what: 'texts that are too long for one script',
    corpus: writeLongTextsCorpus,
    holds: /^assets\/texts-/,
    least: 2,
    siteUrl: null,
  },
  {
    what: 'pictures, recordings and originals',
    corpus: withSources,
    holds: /^media\/.*\.webp$/,
    least: 1,
    siteUrl: null,
  },
];

async function withSources(folder: string): Promise<string> {
  await writeSourcesCorpus(folder);
  return folder;
}

describe.each(cases)('of $what the script in a browser makes', (made) => {
  let folder: string;
  let corpus: string;
  let built: SiteFiles;
  let content: SiteContent;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'given '));
    corpus = await made.corpus(join(folder, 'corpus'));
    await buildSite(corpus, join(folder, 'site'), made.siteUrl ?? undefined);
    built = await readFolder(join(folder, 'site'));
    content = await createCompiledCorpus(corpus).content();
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true }));

  test('something to compare', () => {
    const held = [...built.keys()].filter((path) => made.holds.test(path));
    expect(held.length).toBeGreaterThanOrEqual(made.least);
  });

  const given = async (form: GivenForm): Promise<Uint8Array> => {
    const self = leftBy(textIn(built, TEMPLATE_FILE));
    return answer({
      form,
      dataset: content.dataset,
      folder: await readFolder(corpus),
      template: String(self[TEMPLATE]),
      preview: fileIn(built, 'preview.png'),
      pictures: content.media,
      siteUrl: made.siteUrl,
    });
  };

  test('the files of the command, without the studio and what leads to it', async () => {
    const files = unzipSync(await given('site'));
    const unmarked = textIn(built, 'index.html').replace(` ${STUDIO_MARK}`, '');
    const expected = [...built, ['index.html', new TextEncoder().encode(unmarked)] as const].filter(
      ([path], index, all) =>
        !path.startsWith('studio') && all.findLastIndex(([other]) => other === path) === index,
    );
    expect(Object.keys(files).sort()).toEqual(expected.map(([path]) => path).sort());
    const differing = expected.filter(
      ([path, bytes]) => Buffer.compare(bytes, files[path] ?? new Uint8Array()) !== 0,
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('its offline page', async () => {
    const page = await given('page');
    expect(Buffer.compare(page, fileIn(built, 'timeline-offline.html'))).toBe(0);
  });
});
