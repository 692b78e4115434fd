import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A corpus of two documents, each of which fills a script of its own; JSON is YAML, too.
 * @returns the folder
 */
export async function writeLongTextsCorpus(folder: string): Promise<string> {
  const stories = ['mill', 'ferry'].map(
    (what) => [what, `The ${what} was built in 1911.`] as const,
  );
  const files = {
    'corpus.yml': {
      title: 'Mill and ferry',
      summary: 'Both, 1911',
      scope: '1911',
      categories: [{ id: 'works', label: 'Works' }],
      chapters: [{ id: 'all', title: 'All', when: '1911' }],
    },
    'events.yml': stories.map(([what, quote]) => ({
      id: `${what}-built`,
      label: `The ${what} is built`,
      title: `The ${what} is built`,
      category: 'works',
      status: 'happened',
      when: { date: '1911', phrase: 'in 1911', basis: 'stated' },
      sources: [{ document: what, quote }],
    })),
  };
  await mkdir(join(folder, 'documents'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content));
  for (const [what, sentence] of stories) {
    const text = `${sentence}\n\n${`Nobody wrote of the ${what} for a long time. `.repeat(3000)}\n`;
    const published = { date: '1950', outside: 'The year stands on the cover.' };
    const sha256 = createHash('sha256').update(text).digest('hex');
    await writeFile(join(folder, 'documents', `${what}.txt`), text);
    await writeFile(
      join(folder, 'documents', `${what}.yml`),
      JSON.stringify({ sha256, about: { title: `The ${what}`, published } }),
    );
  }
  return folder;
}
