import { describe, expect, test } from 'vitest';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { compilePreview } from './compilePreview.ts';

describe.each(['src/corpus', 'e2e/corpus'])('the preview of %s', (folder) => {
  const corpus = readCorpus(folder);

  test('is what is given away, which is what the command builds', async () => {
    const { dataset, problems } = compileCorpus(await corpus);
    const preview = compilePreview(await corpus);
    expect(preview.dataset).toEqual(dataset);
    expect(preview.problems).toEqual(problems);
    expect(preview.unsound).toEqual([]);
    expect(preview.preview?.events).toEqual(dataset?.events);
  });

  test('keeps its chart whatever single line of the events is taken away', async () => {
    const { files, ...rest } = await corpus;
    const source = files.get('events.yml');
    const lines = source?.text.split('\n') ?? [];
    const count = compilePreview({ files, ...rest }).preview?.events.length ?? 0;
    for (let at = 0; at < lines.length; at += 41) {
      const text = lines.toSpliced(at, 1).join('\n');
      const own = new Map(files).set('events.yml', { text, sha256: '' });
      const { preview, problems } = compilePreview({ ...rest, files: own });
      if (problems.some(({ code }) => code === 'YAML_INVALID')) continue;
      expect(preview?.events.length).toBeGreaterThanOrEqual(count - 1);
    }
  });
});
