/** A file that holds the whole timeline and lies beside the built page. */
export interface WholeTimelineFile {
  readonly name: string;
  readonly label: string;
  /** What it is for. */
  readonly use: string;
}

export const OFFLINE_PAGE: WholeTimelineFile = {
  name: 'timeline-offline.html',
  label: 'Whole timeline, one page',
  use: 'For offline use: a file that opens in a browser',
};

export const OFFLINE_FOLDER: WholeTimelineFile = {
  name: 'timeline.zip',
  label: 'Whole timeline, folder (zip)',
  use: 'For offline use, or for a website of your own',
};

/**
 * The attribute that the build gives the root element of the page beside which these files lie. In
 * development and in the files themselves it is not there.
 */
export const DOWNLOADS_MARK = 'data-downloads';
