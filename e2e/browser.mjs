// Finds a browser for Playwright: its own where it has one, else a Chromium of the system.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string | undefined} the path of a browser, if there is one */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find(
    (path) => path && existsSync(path),
  );
}

/** Installs Debian's Chromium where no browser is found. */
function ensureBrowser() {
  if (findBrowser()) return;
  console.log('No browser found: installing Debian’s chromium with apt.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ]) {
    const [program = '', ...rest] = [...sudo, ...command];
    execFileSync(program, rest, { stdio: 'inherit' });
  }
}

if (
  process.argv[1] &&
  import.meta.url.endsWith('/e2e/browser.mjs') &&
  process.argv[2] === 'ensure'
) {
  ensureBrowser();
}
