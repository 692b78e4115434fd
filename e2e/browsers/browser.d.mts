/** The path of a Chromium, Playwright's own before one of the system, if there is one. */
export function findChromium(): string | undefined;

/** The path of Debian's Firefox, if it is installed: Playwright does not drive every other one. */
export function findFirefox(): string | undefined;

/** What it takes to drive WebKitGTK; nothing if any part is missing. */
export function findWebKit(): WebKitPaths | undefined;

export interface WebKitPaths {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser, which comes with WebKitGTK. */
  readonly browser: string;
  /** Xvfb, since WebKitGTK has no headless mode. */
  readonly display: string;
}
