// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isAscii } from '../site/asciiText.ts';
import { jobScript } from './jobScripts.ts';

describe('the script of a job', () => {
  const built = jobScript(process.cwd(), 'compile');

  test('is ASCII, a classic script, and fetches nothing', async () => {
    const script = await built;
    expect(isAscii(script)).toBe(true);
    expect(script).not.toMatch(/\bimport\(|\bimport\.meta|\bfetch\(|^export /m);
  });

  test('in a page only puts the job on self', async () => {
    const self: Record<string, unknown> = {};
    runInNewContext(await built, { self, document: {} });
    expect(Object.keys(self)).toEqual(['studioJobs']);
    expect(Object.keys(self.studioJobs ?? {})).toEqual(['compile']);
  });
});
