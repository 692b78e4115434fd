import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** The bytes of the files of one type. */
export interface Weight {
  readonly type: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The weight of what a page loads, by type; files to save are left out. */
export async function weightsOf(folder: string): Promise<readonly Weight[]> {
  const names = (await readdir(folder, { recursive: true })).filter(isLoaded);
  const byType = new Map<string, Weight>();
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    const type = extname(name).slice(1);
    const before = byType.get(type) ?? { type, raw: 0, gzip: 0, brotli: 0 };
    byType.set(type, {
      type,
      raw: before.raw + bytes.length,
      gzip: before.gzip + gzipSync(bytes, { level: 9 }).length,
      brotli: before.brotli + brotliCompressSync(bytes).length,
    });
  }
  return [...byType.values()].sort((a, b) => b.gzip - a.gzip);
}

function isLoaded(name: string): boolean {
  return /\.(html|js|css|woff2|svg)$/.test(name) && !name.includes('offline');
}

/** What one package brings into the script: its bytes there, and its share of the compressed script. */
export interface PackageWeight {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Shares the bytes of a script out among the packages that they come from, by its source map. The
 * compressed bytes are shared out in the same proportion, since packages are compressed together.
 */
export function packageWeights(script: string, map: string): readonly PackageWeight[] {
  const trace = new TraceMap(map);
  const lines = script.split('\n');
  const bytes = new Map<string, number>();
  let last: { readonly line: number; readonly column: number; readonly name: string } | null = null;
  const count = (name: string, from: number, to: number) =>
    bytes.set(name, (bytes.get(name) ?? 0) + Math.max(to - from, 0));
  eachMapping(trace, ({ generatedLine, generatedColumn, source }) => {
    if (last) {
      const isSameLine = last.line === generatedLine;
      const end = isSameLine ? generatedColumn : (lines[last.line - 1]?.length ?? 0);
      count(last.name, last.column, end);
    }
    last = { line: generatedLine, column: generatedColumn, name: packageOf(source) };
  });
  const total = script.length;
  const ratio = gzipSync(script, { level: 9 }).length / total;
  return [...bytes]
    .map(([name, raw]) => ({ name, raw, gzip: Math.round(raw * ratio) }))
    .sort((a, b) => b.raw - a.raw);
}

function packageOf(source: string | null): string {
  const path = source?.split('node_modules/').at(-1);
  if (!path || path === source) return 'this project';
  const parts = path.split('/');
  return parts[0]?.startsWith('@') ? `${parts[0]}/${parts[1]}` : (parts[0] ?? '');
}
