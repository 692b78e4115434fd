import type { CompileRow, Row } from './bench.ts';
import type { FrameTimes } from './frames.ts';
import type { Measures } from './measure.ts';
import { kib, table, whole } from './table.ts';
import type { PackageWeight, Weight } from './weigh.ts';

/** The weight of the built page by type. Markdown. */
export function weights(rows: readonly Weight[]): string {
  return table(
    ['type', 'bytes', 'gzip', 'brotli'],
    rows.map(({ type, raw, gzip, brotli }) => [type, kib(raw), kib(gzip), kib(brotli)]),
  );
}

/** What each package weighs in the script. Markdown. */
export function scripts(rows: readonly PackageWeight[]): string {
  const total = rows.reduce((sum, { gzip }) => sum + gzip, 0);
  return table(
    ['in the script', 'bytes', 'gzip (share)'],
    [
      ...rows
        .filter(({ raw }) => raw > 500)
        .map(({ name, raw, gzip }) => [name, kib(raw), kib(gzip)]),
      ['all', kib(rows.reduce((sum, { raw }) => sum + raw, 0)), kib(total)],
    ],
  );
}

/** What each page does with each number of events. Markdown. */
export function pages(rows: readonly Row[]): string {
  return table(
    [
      'events',
      'page',
      'first event, ms',
      'of that after the script, ms',
      'work until then, ms',
      'requests',
      'first paint at 4x slower, ms',
      'heap, MB',
      'items',
      'pan p50 / p95 / worst, ms',
      'zoom p50 / p95 / worst, ms',
      'click to excerpt (bare: to its mark)',
      'key to hits, ms',
    ],
    rows.map(({ events, name, measures }) => [
      events.toLocaleString('en'),
      name,
      ...(measures ? cellsOf(measures) : ['did not finish in four minutes']),
    ]),
  );
}

function cellsOf(measures: Measures): readonly string[] {
  return [
    whole(measures.load),
    whole(measures.afterScript),
    whole(measures.work),
    `${measures.requests}`,
    measures.slowPaint === null ? 'over a minute' : whole(measures.slowPaint),
    (measures.heap / 1e6).toFixed(1),
    `${measures.items}`,
    frames(measures.pan),
    frames(measures.zoom),
    measures.click ? `${whole(measures.click.time)} ms, ${measures.click.frames} frames` : '–',
    measures.key === null ? '–' : whole(measures.key),
  ];
}

/** How many times better than bare vis-timeline, and than itself with few events. Markdown. */
export function ratios(rows: readonly Row[]): string {
  const own = rows.filter(({ name }) => name === 'this timeline');
  const few = own[0]?.measures;
  return table(
    [
      'events',
      'first event',
      'work until then',
      'heap',
      'pan p95',
      'zoom p95',
      'own pan p95 : with few',
      'own first paint : with few',
    ],
    own.map(({ events, measures }) => {
      const other = rows.find(
        (row) => row.events === events && row.name === 'vis-timeline',
      )?.measures;
      return [
        events.toLocaleString('en'),
        ratioOf(other?.load, measures?.load),
        ratioOf(other?.work, measures?.work),
        ratioOf(other?.heap, measures?.heap),
        ratioOf(other?.pan?.p95, measures?.pan?.p95),
        ratioOf(other?.zoom?.p95, measures?.zoom?.p95),
        ratioOf(measures?.pan?.p95, few?.pan?.p95),
        ratioOf(measures?.slowPaint, few?.slowPaint),
      ];
    }),
  );
}

/** How long compiling takes. Markdown. */
export function compilation(rows: readonly CompileRow[]): string {
  return table(
    ['events', 'compiled in, ms', 'per 1,000 events, ms', 'again after a change, ms'],
    rows.map(({ events, first, again }) => [
      events.toLocaleString('en'),
      whole(first),
      whole((first / events) * 1000),
      whole(again),
    ]),
  );
}

function frames(times: FrameTimes | null): string {
  if (times === null) return 'hangs';
  const { p50, p95, worst } = times;
  return [p50, p95, worst].map((value) => value.toFixed(value < 100 ? 1 : 0)).join(' / ');
}

/** Of two measures; none where a page hung. */
function ratioOf(a: number | null | undefined, b: number | null | undefined): string {
  return a && b ? times(a / b) : '–';
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`;
}
