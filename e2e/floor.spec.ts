import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptLacks } from './floor/scriptLacks.ts';
import { styleLacks } from './floor/styleLacks.ts';
import type { Lack } from './floor/support.ts';
import { expect, test } from './pages/timelinePage.ts';
import { SITE } from './site/sites.ts';

/** What the scripts name although a browser of the floor lacks it, and why nothing fails there. */
const SCRIPT: Readonly<Record<string, string>> = {
  toReversed: 'src/widgets/arrayCopies.ts adds it',
  toSorted: 'src/widgets/arrayCopies.ts adds it',
  toSpliced: 'src/widgets/arrayCopies.ts adds it',
  'Array.toReversed': 'asked for in src/widgets/arrayCopies.ts',
  'Array.toSorted': 'src/widgets/arrayCopies.ts adds it',
  'Array.toSpliced': 'src/widgets/arrayCopies.ts adds it',
  requestIdleCallback: 'asked for before it is called',
  cancelIdleCallback: 'asked for before it is called',
  timeRemaining: 'of what requestIdleCallback hands over',
  setImmediate: 'React asks for it first',
  navigation: 'React asks for it first',
  startViewTransition: 'React: only for view transitions, which the page has none of',
  skipTransition: 'React: only for view transitions',
  displayName: 'React: a name of its own',
  error: 'a field of objects of our own',
  use: 'React: a name of its own',
  toArray: 'React: a name of its own',
  dispose: 'vis-timeline: a name of its own',
  take: 'a name of our own',
  isError: 'a name of our own',
  ML: 'a name of our own, made short',
  chunks: 'React: a name of its own',
  defer: 'React: a name of its own',
  detached: 'React: it is no harm where there is none',
  'Intl.Segmenter': 'asked for in src/compile/segments.ts',
  'URL.canParse': 'zod asks for it first',
  'Error.captureStackTrace': 'zod asks for it first',
  stackTraceLimit: 'belongs to Error.captureStackTrace',
  toHex: '@noble/hashes asks for it first',
  'Uint8Array.fromHex': 'belongs to toHex',
  toBase64: '@scure/base asks for it first',
  'Uint8Array.fromBase64': 'belongs to toBase64',
  showDirectoryPicker: 'asked for before it is called',
  createWritable: 'belongs to showDirectoryPicker',
};

/** What the styles use although a browser of the floor lacks it, and what is lost there. */
const STYLE: Readonly<Record<string, string>> = {
  ':has': 'a message of the studio that is empty keeps its room',
  '@media (scripting)': 'a page whose every script is refused by a policy does not say so',
  cursor: 'another pointer',
  'forced-color-adjust': 'Safari has no forced colours',
  'overscroll-behavior': 'what is around goes on scrolling',
  'accent-color': 'a radio button in the colour of the system',
  resize: 'a field keeps its size',
  'content-visibility': 'long lists take longer to draw',
  'contain-intrinsic-size': 'belongs to content-visibility',
  'contain-intrinsic-height': 'belongs to content-visibility',
  'text-wrap': 'lines break where they are full',
  'scrollbar-width': 'a wider scrollbar',
  '::-webkit-progress-bar': 'each engine has a rule of its own',
  '::-webkit-progress-value': 'each engine has a rule of its own',
  '::-moz-progress-bar': 'each engine has a rule of its own',
  '@page': 'the margins of the system',
  '@bottom-right': 'no page numbers of ours',
  'break-after': 'a heading may stand alone at the foot of a page',
  'break-before': 'the last line may stand alone on a page',
  'ascent-override': 'belongs to the stand-ins',
  'descent-override': 'belongs to the stand-ins',
  'line-gap-override': 'belongs to the stand-ins',
  'size-adjust': 'the stand-ins of the fonts keep widths of their own, as before there were any',
  '::-webkit-search-cancel-button': 'hidden where there is one: the page has its own',
};

/** Scripts of packages that name much and ask first; the oldest Chromium runs them in a spec of its own. */
const JOBS = /^studio\/(?:bring|bringPdf)Job\.js$/;

const PROPERTY = /^[\w-]+(?=: )/;

function filesOf(ending: string): readonly string[] {
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending) && !JOBS.test(name.replaceAll('\\', '/')))
    .map((name) => join(SITE, name));
}

/** What files use that the oldest browsers lack and nobody has thought of. */
function unknownLacks(
  ending: string,
  find: (text: string) => readonly Lack[],
  known: Readonly<Record<string, string>>,
): readonly Lack[] {
  const files = filesOf(ending);
  expect(files.length).toBeGreaterThan(0);
  // All as one, since scripts know each other by names that they give themselves.
  const lacks = find(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  return lacks.filter(({ feature }) => !isKnown(known, feature));
}

/** Whether a feature, or the property of which it is a value, is one that is known. */
function isKnown(known: Readonly<Record<string, string>>, feature: string): boolean {
  return feature in known || (PROPERTY.exec(feature)?.[0] ?? '') in known;
}

test('no script needs what the oldest browsers lack', () => {
  expect(unknownLacks('.js', scriptLacks, SCRIPT)).toEqual([]);
});

test('what styles use that the oldest browsers lack is lost without harm', () => {
  expect(unknownLacks('.css', styleLacks, STYLE)).toEqual([]);
});
