import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.ts';

const PACKAGE = join(
  import.meta.dirname,
  ...['..', '..', 'node_modules', '@knight-lab', 'timelinejs', 'dist'],
);

/**
 * Writes a page with TimelineJS3 as its documentation shows it, with the events of an app. The events
 * stand in the page itself, and fonts and all else come from the same host: that is its fastest form.
 */
export async function buildTimelineJs(app: string, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'js'), { recursive: true });
  await cp(join(PACKAGE, 'js', 'timeline.js'), join(outDir, 'js', 'timeline.js'));
  for (const name of ['timeline.css', 'icons']) {
    await cp(join(PACKAGE, 'css', name), join(outDir, 'css', name), { recursive: true });
  }
  const dataset = JSON.parse(await readFile(join(app, 'dataset.json'), 'utf8')) as Dataset;
  await writeFile(join(outDir, 'index.html'), pageOf(storyOf(dataset)));
}

/** The title is a slide of its own, so that none of the events is open when the page has come. */
function storyOf({ title, summary, events }: Dataset) {
  return {
    title: { text: { headline: title, text: summary } },
    events: events
      .filter(({ background }) => !background)
      .map((event) => ({
        unique_id: event.id,
        start_date: dateOf(event.when.earliest ?? event.when.latest ?? ''),
        text: { headline: event.label, text: event.title },
      })),
  };
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

function pageOf(story: object): string {
  // In a script, no tag may begin.
  const json = JSON.stringify(story).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>TimelineJS3</title>
    <link rel="stylesheet" href="./css/timeline.css" />
    <style>
      body { margin: 0; }
      #timeline { height: 600px; }
    </style>
  </head>
  <body>
    <div id="timeline"></div>
    <script src="./js/timeline.js"></script>
    <script>
      new TL.Timeline('timeline', ${json}, {
        font: null,
        script_path: new URL('./js/', location.href).href,
      });
    </script>
  </body>
</html>
`;
}
