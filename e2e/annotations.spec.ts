import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Annotation, AnnotationCollection } from '../src/export/annotations.ts';
import { annotationCollection } from '../src/export/annotations.ts';
import { dataset, expect, test } from './pages/timelinePage.ts';

/** Apache Annotator as a script: a client that finds quotes on the page that holds them. */
async function clientScript(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@apache-annotator/dom'));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'client' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Apache Annotator could not be bundled.');
  return `${chunk.code}\nglobalThis.client = client;`;
}

interface Client {
  createTextQuoteSelectorMatcher(
    selector: unknown,
  ): (scope: Element) => AsyncIterable<{ toString(): string }>;
}

/** What each quote selects in the documents as they are shown. */
function selectedOn(page: Page, items: readonly Annotation[]): Promise<(readonly string[])[]> {
  const quotes = items.map(({ target: [, shown] }) => ({
    document: new URL(shown.source.id).searchParams.get('document'),
    selector: shown.selector[0],
  }));
  return page.evaluate(async (asked) => {
    const { client } = globalThis as unknown as { readonly client: Client };
    const all: string[][] = [];
    for (const { document: id, selector } of asked) {
      const scope = document.querySelector(`[data-document="${id}"] .article-text`);
      if (!scope) throw new Error(`no document ${id}`);
      const found: string[] = [];
      for await (const range of client.createTextQuoteSelectorMatcher(selector)(scope))
        found.push(range.toString());
      all.push(found);
    }
    return all;
  }, quotes);
}

test('an annotation client finds every quote on the page that its annotation names', async ({
  page,
  site,
}) => {
  const { first }: AnnotationCollection = annotationCollection(dataset, site.url);
  await page.addInitScript({ content: await clientScript() });
  await page.goto(first.items[0]?.target[1].source.id ?? '');
  for (const { id } of dataset.documents)
    await expect(page.locator(`[data-document="${id}"] .article-text`)).toBeAttached();
  const found = await selectedOn(page, first.items);
  // Between paragraphs the page holds no sign.
  const quoted = dataset.events.flatMap(({ excerpts }) =>
    excerpts.map(({ exact }) => [exact.replace(/[\r\n]+/g, '')]),
  );
  expect(found).toEqual(quoted);
});
