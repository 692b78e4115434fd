import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const executablePath = findBrowser();

/** Drives the built site; `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
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
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
});
