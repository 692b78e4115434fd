import type { Plugin } from 'vite';
import { builtDataset } from './builtDataset.ts';
import { bareNote, discoveryTags, linkedDataTag, OEMBED_FILE, oembedAnswer } from './discovery.ts';
import { drawPreview } from './drawPreview.tsx';
import { PREVIEW } from './PreviewPicture.tsx';
import { parseSiteUrl } from './siteUrl.ts';

export interface DiscoveryPluginOptions {
  /**
   * The future address of the built folder on the web, if known. An invalid one stops the build.
   */
  readonly siteUrl: string | undefined;
}

/**
 * Lets other sites find out what the page is: tags in its head, linked data, a preview picture and,
 * if its address is known, an oEmbed answer. Must come after the plugin that compiles the corpus.
 */
export function discoveryPlugin({ siteUrl }: DiscoveryPluginOptions): Plugin {
  let site: string | null = null;
  return {
    name: 'discovery',
    apply: 'build',
    buildStart() {
      site = parseSiteUrl(siteUrl);
    },
    async generateBundle(_options, bundle) {
      const dataset = builtDataset(bundle);
      this.emitFile({
        type: 'asset',
        fileName: PREVIEW.file,
        source: await drawPreview(dataset),
      });
      if (site === null) return;
      this.emitFile({
        type: 'asset',
        fileName: OEMBED_FILE,
        source: `${JSON.stringify(oembedAnswer(dataset, site), null, 2)}\n`,
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const dataset = builtDataset(bundle);
        return [...discoveryTags(dataset, site), linkedDataTag(dataset, site), bareNote(site)];
      },
    },
  };
}
