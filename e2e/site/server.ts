import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE } from './sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

export interface ServerOptions {
  /** The folder in the address below which the site lies, e.g. `/class/history`. */
  readonly path?: string;
  /** The folder on disk; the site of the test corpus by default. */
  readonly folder?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers by the path of a file below the site, e.g. `/firstPaint.js`. */
  readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
  /** Further pages, by path: HTML. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Whether text is sent compressed; what has been sent once must not change then. */
  readonly gzip?: boolean;
  /** A script that comes before all others in each page of the site. */
  readonly firstScript?: string;
}

/** A plain static host of the built site: no CORS header, no cache, nothing but files. */
export interface SiteServer {
  /** The address of the site, with a slash at the end. */
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function startServer(options: ServerOptions = {}): Promise<SiteServer> {
  const { path = '', folder = SITE, headers = {}, headersOf = () => ({}), pages = {} } = options;
  const pack = packer();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    const file = pathname.startsWith(`${path}/`) ? pathname.slice(path.length) : null;
    const body = page ?? (file === null ? null : await read(folder, file, options.firstScript));
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = page ? TYPES['.html'] : TYPES[extname(file === '/' ? '.html' : (file ?? ''))];
    const own = page === undefined ? headersOf(file ?? '') : {};
    const packed = options.gzip && !isPacked(file ?? '') ? pack(pathname, body) : null;
    const encoding = packed ? { 'Content-Encoding': 'gzip' } : {};
    const head = { 'Content-Type': type ?? 'text/html', ...encoding, ...headers, ...own };
    response.writeHead(200, head).end(packed ?? body);
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}${path}/`,
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function isPacked(file: string): boolean {
  return /\.(png|woff2?|zip)$/.test(file);
}

/** Compresses each file once, so that nobody waits for that again. */
function packer(): (path: string, body: string | Buffer) => Buffer {
  const packed = new Map<string, Buffer>();
  return (path, body) => {
    const bytes = packed.get(path) ?? gzipSync(body, { level: 9 });
    packed.set(path, bytes);
    return bytes;
  };
}

async function read(folder: string, file: string, script?: string): Promise<Buffer | null> {
  const name = file.endsWith('/') ? `${file}index.html` : file;
  const bytes = await readFile(join(folder, decodeURIComponent(name))).catch(() => null);
  if (!bytes || !script || extname(name) !== '.html') return bytes;
  return Buffer.from(bytes.toString().replace('<head>', () => `<head><script>${script}</script>`));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
