import { defineConfig, type Project } from '@playwright/test';
import { findFirefox, findHeadlessChromium, findWebKit } from './browsers/browser.mjs';
import { FIREFOX_DOWNLOADS } from './browsers/downloads.ts';
import { findOldChromium } from './browsers/oldChromium.mjs';

/** Drives WebKitGTK itself, and uses no page of Playwright's. */
const WEBKIT = 'webkit.spec.ts';
/** Loads every page in the oldest Chromium that is promised. */
const OLD_CHROMIUM = 'oldChromium.spec.ts';

/** Drives built sites: `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './site/globalSetup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list']],
  // Walks through every event take their time on a busy machine.
  timeout: 90_000,
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  use: {
    // Not UTC, so that a day read in local time shows.
    timezoneId: 'America/Los_Angeles',
    locale: 'en-GB',
    viewport: { width: 1280, height: 720 },
  },
  projects: [
    chromium(findHeadlessChromium()),
    ...firefox(findFirefox()),
    ...webkit(),
    ...oldChromium(findOldChromium()),
  ],
});

function chromium(executablePath: string | undefined): Project {
  return {
    name: 'chromium',
    testIgnore: [WEBKIT, OLD_CHROMIUM],
    use: {
      browserName: 'chromium',
      launchOptions: {
        ...(executablePath ? { executablePath } : {}),
        args: ['--no-sandbox', '--disable-background-networking'],
      },
    },
  };
}

/** Plays the journeys with the tag `@firefox`, where Debian's Firefox is installed. */
function firefox(executablePath: string | undefined): Project[] {
  if (executablePath === undefined) return [];
  return [
    {
      name: 'firefox',
      grep: /@firefox/,
      use: {
        browserName: 'firefox',
        // Playwright has its own protocol for its own Firefox; the channel speaks WebDriver BiDi.
        channel: 'moz-firefox',
        launchOptions: {
          executablePath,
          downloadsPath: FIREFOX_DOWNLOADS,
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        },
      },
    },
  ];
}

function webkit(): Project[] {
  return findWebKit() ? [{ name: 'webkit', testMatch: WEBKIT }] : [];
}

function oldChromium(executablePath: string | undefined): Project[] {
  if (executablePath === undefined) return [];
  return [
    {
      name: 'chromium 109',
      testMatch: OLD_CHROMIUM,
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
      },
    },
  ];
}
