/** The width of the reader over the chart in a frame, pixels. */
export const READER_WIDTH = 360;
