import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { WebKitPaths } from '../browser.mjs';
import { WebDriver } from './webDriver.ts';

/** A running WebKitGTK, and how to end it. */
export interface Launched {
  readonly driver: WebDriver;
  readonly close: () => Promise<void>;
}

/** Without a graphics card: what is drawn goes through memory. */
const SOFTWARE = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
const LARGEST = '1920x1200x24';

/** Starts WebKitGTK on a display and a port of its own, so that several can run side by side. */
export async function launchWebKit({ driver, browser, display }: WebKitPaths): Promise<Launched> {
  const screen = spawn(display, ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', LARGEST], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const started: ChildProcess[] = [screen];
  const end = () => Promise.all(started.map(ended));
  try {
    const number = await firstLine(screen.stdio[3] as Readable);
    const port = await freePort();
    const env = { ...process.env, ...SOFTWARE, DISPLAY: `:${number}` };
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const session = await startSession(`http://127.0.0.1:${port}`, browser);
    return { driver: session, close: () => session.close().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function startSession(url: string, binary: string): Promise<WebDriver> {
  await listening(url);
  return WebDriver.start(url, {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
}

/** Asks until the driver answers: it says nothing when it begins to listen. */
async function listening(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`no WebDriver at ${url}`);
    await setTimeout(20);
  }
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(String(data).trim()));
    stream.once('end', () => reject(new Error('Xvfb did not start')));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
