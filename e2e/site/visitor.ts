import type { Browser, Page } from '@playwright/test';

export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
  /** Errors and warnings on the console, e.g. of files that did not come. */
  readonly warnings: string[];
}

/** A fresh visitor whose requests, errors, warnings and policy violations are written down. */
export async function visitor(browser: Browser): Promise<Watched> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], errors: [], warnings: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) watched.warnings.push(message.text());
  });
  await page.exposeFunction('noteViolation', (what: string) => watched.errors.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = Reflect.get(window, 'noteViolation') as (what: string) => void;
      note(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return watched;
}
