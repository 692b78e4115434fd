/** A file beside the built page that holds the whole timeline. */
export interface WholeTimelineFile {
  readonly name: string;
  readonly label: string;
  /** What the file is for. */
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
 * The attribute that the build sets on the root element of a page with these files beside it;
 * absent in development and in the files themselves.
 */
export const DOWNLOADS_MARK = 'data-downloads';

/** The page beside the timeline in which timelines are made. */
export const STUDIO_PAGE = 'studio.html';

/** The attribute that the build sets on the root element of a page that has it beside it; copies have none. */
export const STUDIO_MARK = 'data-studio';
