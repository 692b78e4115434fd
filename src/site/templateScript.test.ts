import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bytesOf, type SiteFiles } from './siteFile.ts';
import { readTemplate, TEMPLATE, templateScript } from './templateScript.ts';

const TEMPLATE_FILES: SiteFiles = new Map([
  ['index.html', bytesOf('<!doctype html><script>a("</script>")</script><!--data-->')],
  ['notices.txt', bytesOf('\uFEFFÅsa’s “licence” \u2028 😀')],
  ['assets/a.woff2', Uint8Array.from({ length: 300 }, (_, index) => index % 256)],
  ['empty', new Uint8Array()],
]);

test('a template comes out of its script byte for byte', () => {
  const self: Record<string, unknown> = {};
  const script = templateScript(TEMPLATE_FILES);
  runInNewContext(script, { self });
  const read = readTemplate(String(self[TEMPLATE]));
  expect([...read.keys()].sort()).toEqual([...TEMPLATE_FILES.keys()].sort());
  for (const [path, content] of read) expect(content).toEqual(TEMPLATE_FILES.get(path));
  expect(script).toMatch(/^[\0-\x7f]*$/);
});
