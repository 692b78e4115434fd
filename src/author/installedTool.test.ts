import { execFile } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOL } from '../compile/commandLine.ts';

const run = promisify(execFile);

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The folder of an author, in which the tool is installed and nothing else is. */
let desk: string;
let bin: string;

/**
 * Packs the code and puts it where `npm install` does, with what it depends on beside it. The packages are linked, so
 * that nothing is fetched; what is needed only to develop is not among them.
 */
beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'desk-'));
  const packages = join(desk, 'node_modules');
  await mkdir(packages);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', desk]);
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  await run('tar', ['xzf', packed?.filename ?? '', '-C', packages], { cwd: desk });
  await rm(join(desk, packed?.filename ?? ''));
  await rename(join(packages, 'package'), join(packages, TOOL));
  const manifest = JSON.parse(
    await readFile(join(packages, TOOL, 'package.json'), 'utf8'),
  ) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(packages, name)), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules', name), join(packages, name), 'junction');
  }
  bin = join(packages, TOOL, manifest.bin[TOOL] ?? '');
});

afterAll(() => rm(desk, { recursive: true }));

/** Runs the tool as an author does, without what npm and these tests add to the environment. */
async function tool(args: readonly string[], folder = desk) {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  return run('node', [bin, ...args], { cwd: folder, env }).then(
    ({ stdout }) => ({ code: 0, printed: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      printed: stdout + stderr,
    }),
  );
}

describe('the tool that is installed in an empty folder', () => {
  test('begins a corpus, checks it and builds its site', async () => {
    const begun = await tool(['new', 'corpus']);
    expect(begun).toMatchObject({ code: 0 });
    expect(begun.printed).toContain(`npx ${TOOL} check "${join(desk, 'corpus')}"`);
    const checked = await tool(['check'], join(desk, 'corpus'));
    expect(checked).toEqual({ code: 0, printed: expect.stringContaining('0 problems') });

    const built = await tool(['build', 'corpus', '--strict']);
    expect(built.printed).toContain(`The site is in ${join(desk, 'site')}.`);
    expect((await readdir(desk)).sort()).toEqual(['corpus', 'node_modules', 'site']);
    const page = await readFile(join(desk, 'site', 'index.html'), 'utf8');
    expect(page).toContain('The Mill Bridge');
    expect(await readdir(join(desk, 'site'))).toContain('timeline-offline.html');
    // What checks React while it is developed would make the script half as large again.
    const [script] = (await readdir(join(desk, 'site', 'assets'))).filter((name) =>
      name.startsWith('index-'),
    );
    const code = await readFile(join(desk, 'site', 'assets', script ?? ''), 'utf8');
    expect(code.length).toBeLessThan(500_000);
  });

  test('builds nothing over files that are not its own, and nothing of false dates', async () => {
    await mkdir(join(desk, 'mine'));
    await writeFile(join(desk, 'mine', 'thesis.txt'), 'mine');
    const over = await tool(['build', 'corpus', '--out', 'mine']);
    expect(over).toMatchObject({ code: 1, printed: expect.stringContaining('is there already') });
    expect(await readdir(join(desk, 'mine'))).toEqual(['thesis.txt']);
    const into = await tool(['build', 'corpus', '--out', '.']);
    expect(into).toMatchObject({ code: 1, printed: expect.stringContaining('the corpus lies') });

    const events = join(desk, 'corpus', 'events.yml');
    const text = await readFile(events, 'utf8');
    await writeFile(events, text.replace('date: 2019-03-12', 'date: 2019-03-13'));
    const wrong = await tool(['build', 'corpus']);
    expect(wrong.code).toBe(1);
    expect(wrong.printed).toMatch(/DATE_RULE_MISMATCH[\s\S]*1 error in the corpus/);
    await writeFile(events, text);
  });
});
