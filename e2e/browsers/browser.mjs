// The engines that the tests drive, a font, and the program for zips: where each one lies, and how what is missing is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOldChromium, installOldChromium } from './oldChromium.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
const APT = '/usr/bin/apt-get';
const OS_RELEASE = '/etc/os-release';
const LIBRARIES = '/usr/lib';
const WIDE_FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf';

/** What is to be installed for each engine, by the names of Debian's packages. */
const FROM_APT = [
  // Ahead of the whole Chromium, which is installed only where this cannot be.
  { name: 'Chromium without windows', find: shellOrNone, packages: ['chromium-headless-shell'] },
  { name: 'Chromium', find: findHeadlessChromium, packages: ['chromium'] },
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
];
/** Of what readers may choose for themselves, the widest that is common: tests lay the page out in it. */
const FONT = {
  name: 'DejaVu Sans Mono',
  find: () => firstThere([WIDE_FONT]),
  packages: ['fonts-dejavu-core'],
};
/** What people zip a folder with on Linux and macOS, and unpack one. */
const ZIP = {
  name: 'zip and unzip',
  find: () => firstThere(['/usr/bin/zip']) && firstThere(['/usr/bin/unzip']),
  packages: ['zip', 'unzip'],
};
const ENGINES = [...FROM_APT.slice(1), { name: 'Chromium 109', find: findOldChromium }, ZIP];

export function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  return firstThere([CHROMIUM_PATH, chromium.executablePath(), ...CHROMIUM, HEADLESS_SHELL]);
}

export function findHeadlessChromium() {
  const { CHROMIUM_PATH } = process.env;
  return firstThere([CHROMIUM_PATH, chromium.executablePath(), HEADLESS_SHELL]) ?? findChromium();
}

/** Debian alone has a package of it; elsewhere nothing is missing. */
function shellOrNone() {
  if (!existsSync(OS_RELEASE) || !/^ID=debian$/m.test(readFileSync(OS_RELEASE, 'utf8'))) return '';
  return firstThere([HEADLESS_SHELL]);
}

export function findFirefox() {
  return firstThere([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']);
}

export function findWebKit() {
  const driver = firstThere(['/usr/bin/WebKitWebDriver']);
  const display = firstThere(['/usr/bin/Xvfb']);
  const browser = firstThere(miniBrowsers());
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Where WebKitGTK keeps its MiniBrowser: below the architecture and the version of its interface. */
function miniBrowsers() {
  if (!existsSync(LIBRARIES)) return [];
  return foldersIn(LIBRARIES, /-linux-gnu/).flatMap((library) =>
    foldersIn(library, /^webkit2?gtk-/).map((folder) => `${folder}/MiniBrowser`),
  );
}

function foldersIn(parent, name) {
  return readdirSync(parent)
    .filter((folder) => name.test(folder))
    .map((folder) => `${parent}/${folder}`);
}

function firstThere(paths) {
  return paths.find((path) => path && existsSync(path));
}

/** Installs what is missing, and says in a line what has to be left out. */
async function ensureEngines() {
  const wanted = [...FROM_APT, FONT, ZIP].filter(({ find }) => find() === undefined);
  if (wanted.length > 0 && existsSync(APT)) install(wanted);
  if (!findOldChromium()) {
    await installOldChromium().catch(({ message }) => console.log(`No Chromium 109: ${message}`));
  }
  const left = ENGINES.filter(({ find }) => !find()).map(({ name }) => name);
  if (left.length > 0) console.log(`Not found here, so left out of the tests: ${left.join(', ')}.`);
}

function install(wanted) {
  const packages = wanted.flatMap((one) => one.packages);
  console.log(`Installing with apt, for the tests in a browser: ${packages.join(', ')}.`);
  try {
    apt('update', '-qq');
    // One by one, because a distribution may lack one of them.
    for (const one of wanted) if (one.find() === undefined) tryToInstall(one);
  } catch {
    console.log('apt could not be run.');
  }
}

function tryToInstall({ name, packages }) {
  try {
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    console.log(`apt could not install ${name}.`);
  }
}

function apt(...words) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const command = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', APT, ...words];
  const [program = '', ...rest] = command;
  execFileSync(program, rest, { stdio: 'inherit' });
}

if (
  process.argv[1] &&
  import.meta.url.endsWith('/e2e/browsers/browser.mjs') &&
  process.argv[2] === 'ensure'
) {
  await ensureEngines();
}
