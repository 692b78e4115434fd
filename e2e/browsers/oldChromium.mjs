// Chromium 109, the oldest that the page promises to work in. The packages of distributions have
// none any more, but one on npm does, for servers without a screen.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium@109.0.6';
const FOLDER = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'chromium-109');
const BINARY = join(FOLDER, 'chromium');

export function findOldChromium() {
  return existsSync(BINARY) ? BINARY : undefined;
}

/**
 * Brings it with npm: 58 MB, unpacked 160. It is no dependency, so that whoever only wants to see
 * the timeline need not wait for it.
 * @throws what npm, tar or the disk have to say
 */
export async function installOldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it runs on Linux');
  console.log(`Bringing Chromium 109 with npm, for the tests: ${PACKAGE}.`);
  mkdirSync(FOLDER, { recursive: true });
  const npm = ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER];
  const archive = join(FOLDER, execFileSync('npm', npm, { encoding: 'utf8' }).trim());
  const packed = 'package/bin/chromium.br';
  execFileSync('tar', ['-xzf', archive, '-C', FOLDER, packed]);
  const part = `${BINARY}.part`;
  const brotli = createReadStream(join(FOLDER, packed));
  await pipeline(brotli, createBrotliDecompress(), createWriteStream(part));
  chmodSync(part, 0o755);
  renameSync(part, BINARY);
  rmSync(archive);
  rmSync(join(FOLDER, 'package'), { recursive: true });
}
