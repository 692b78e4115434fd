// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { builtTemplate } from './builtTemplate.ts';

test('in development the studio gets the template of the last build, and none before there is one', async () => {
  const root = await mkdtemp(join(tmpdir(), 'served '));
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', ws: false },
    plugins: [builtTemplate()],
  });
  try {
    await server.listen();
    const address = `${server.resolvedUrls?.local[0]}studio/template.js`;
    expect((await fetch(address)).status).toBe(404);
    await mkdir(join(root, 'dist', 'studio'), { recursive: true });
    await writeFile(join(root, 'dist', 'studio', 'template.js'), 'self.timelineTemplate="{}";');
    const found = await fetch(address);
    expect(found.headers.get('Content-Type')).toContain('text/javascript');
    expect(await found.text()).toBe('self.timelineTemplate="{}";');
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
});
