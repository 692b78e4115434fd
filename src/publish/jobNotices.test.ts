// @vitest-environment node
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { builtJob, jobsIn } from './jobScripts.ts';
import { mergedNotices } from './mergedNotices.ts';

const ROOT = resolve('.');

/** The packages of which something is left in a script, by the paths of its modules. */
function packagesOf(modules: Iterable<string>): readonly string[] {
  const folders = [...modules].flatMap(
    (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(normalizePath(id))?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** The packages that a list of licences names. */
function named(notices: string): readonly string[] {
  const names = [...notices.matchAll(/^## (\S+) - \S+ \(/gm)].map(([, name]) => name ?? '');
  // Two versions of one package have a section each.
  return [...new Set(names)].sort();
}

describe.each(jobsIn(ROOT))('the licences beside the script of the job %s', (job) => {
  test('name every package that is in it, with the text of its licence', async () => {
    const modules = new Set<string>();
    const watch: Plugin = {
      name: 'watch',
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
      },
    };
    const { code, notices } = await builtJob(ROOT, job, [watch]);
    expect(modules.size).toBeGreaterThan(5);
    expect(named(notices)).toEqual(packagesOf(modules));
    expect(code).toMatch(/^\/\*! Licences [^*]*THIRD_PARTY_NOTICES\.txt/);
    for (const section of notices.split(/^(?=## \S+ - \S+ \()/m).slice(1))
      expect(section.length).toBeGreaterThan(200);
  });
});

test('licences of several scripts are one list, each package once', () => {
  const one = '# Licenses\n\nThe app.\n\n## zod - 4.0.0 (MIT)\n\nZod text\n\n## Terms\n';
  const other =
    '# Licenses\n\n## zod - 4.0.0 (MIT)\n\nZod text\n\n## Terms\n\n## a - 1.0.0 (ISC)\n\nA text\n';
  expect(mergedNotices([one, other, ''])).toBe(
    '# Licenses\n\nThe app.\n\n## a - 1.0.0 (ISC)\n\nA text\n\n## zod - 4.0.0 (MIT)\n\nZod text\n\n## Terms\n',
  );
});
