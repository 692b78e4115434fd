// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FILES, VIEWS } from '../../e2e/site/hostileCorpus.ts';
import { datasetOf, openApp } from './fixtures/openApp.tsx';

const files = Object.entries(FILES).map(([path, text]) => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [path, { text, sha256 }] as const;
});
const hostile = datasetOf({ files: new Map(files), problems: [] });

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

// The chart needs a layout, which only a browser has.
test.each(VIEWS.filter(([search]) => /view=|quiz|notes|present/.test(search)))(
  '%s shows what a corpus says as text alone: %s',
  (search, text) => {
    openApp(search, hostile);
    expect(plain(document.body.textContent)).toContain(plain(text));
    expect(document.body.querySelectorAll('script, img, b')).toHaveLength(0);
    expect('hacked' in window).toBe(false);
  },
);
