import type { Dataset } from '../dataset/dataset.ts';
import { PREVIEW } from '../site/preview.ts';
import { PreviewPicture } from './PreviewPicture.tsx';
import { previewFonts } from './previewFonts.ts';

/**
 * Draws the preview picture of a dataset.
 * @returns a PNG, 1200x630
 */
export async function drawPreview(dataset: Dataset): Promise<Uint8Array> {
  // Loaded on demand: development reads the same configuration, and would wait for them.
  const [{ default: satori }, { Resvg }, fonts] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
    previewFonts(),
  ]);
  const { width, height } = PREVIEW;
  const svg = await satori(<PreviewPicture dataset={dataset} />, { width, height, fonts });
  // Satori has turned all text into outlines.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
