import type { Browser, Page } from '@playwright/test';
import { NOTICE, type Notice, type Watched, watchPage, watchPaint } from './watchPage.ts';

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** What a page has told about itself. */
export class PageWatch {
  readonly #heard = new Map<Notice['kind'], Notice>();
  readonly #waiting = new Map<Notice['kind'], () => void>();

  /** Keeps the first notice of each kind: a page that follows tells them again. */
  readonly hear = (notice: Notice): void => {
    if (this.#heard.has(notice.kind)) return;
    this.#heard.set(notice.kind, notice);
    this.#waiting.get(notice.kind)?.();
  };

  /** Waits for a notice so many milliseconds; `null` when it does not come. */
  async wait<Kind extends Notice['kind']>(
    kind: Kind,
    patience: number,
  ): Promise<NoticeOf<Kind> | null> {
    if (!this.#heard.has(kind)) {
      await new Promise<void>((resolve) => {
        this.#waiting.set(kind, resolve);
        setTimeout(resolve, patience).unref();
      });
    }
    return this.heard(kind);
  }

  heard<Kind extends Notice['kind']>(kind: Kind): NoticeOf<Kind> | null {
    const notice = this.#heard.get(kind);
    return notice && isOf(notice, kind) ? notice : null;
  }
}

function isOf<Kind extends Notice['kind']>(notice: Notice, kind: Kind): notice is NoticeOf<Kind> {
  return notice.kind === kind;
}

/** Opens an empty page at 1280x720 that has nothing stored, watched from the first page it goes to. */
export async function inWatchedPage<Result>(
  browser: Browser,
  watched: Watched,
  use: (page: Page, watch: PageWatch) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const watch = new PageWatch();
    await page.exposeFunction(NOTICE, watch.hear);
    const { event, opened, stays } = watched;
    await page.addInitScript(watchPage, { event, opened, stays });
    await page.addInitScript(watchPaint);
    return await use(page, watch);
  } finally {
    await context.close();
  }
}
