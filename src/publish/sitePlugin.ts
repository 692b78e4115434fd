import type { Plugin, Rolldown } from 'vite';
import type { FullDataset } from '../dataset/dataset.ts';
import type { SiteFiles } from '../site/siteFile.ts';
import type { siteFiles } from '../site/siteFiles.ts';
import { parseSiteUrl } from '../site/siteUrl.ts';
import { TEMPLATE_FILE, templateScript } from '../site/templateScript.ts';
import { readFolder } from './builtFolder.ts';
import { drawPreview } from './drawPreview.tsx';

/** What a site is about. */
export interface SiteContent {
  readonly dataset: FullDataset;
  /** What belongs to the documents, by its address. */
  readonly media: SiteFiles;
}

export interface SitePluginOptions {
  /** The future address of the built folder on the web, if known. An invalid one stops the build. */
  readonly siteUrl: string | undefined;
  readonly read: () => Promise<SiteContent>;
  /** Brings what makes a site of a template. It renders a page, and so imports style sheets, which Node cannot. */
  readonly load: () => Promise<{ readonly siteFiles: typeof siteFiles }>;
}

/** What belongs to the studio is no part of any site. */
const STUDIO = /^studio[./]/;

/**
 * Makes the site of what else a build leaves, which is the same for every corpus: the template. That is left as a
 * script, too, with which the studio makes sites. Must come last.
 */
export function sitePlugin({ siteUrl, read, load }: SitePluginOptions): Plugin {
  let site: string | null = null;
  let publicDir = '';
  return {
    name: 'site',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    buildStart() {
      site = parseSiteUrl(siteUrl);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { dataset, media } = await read();
        const [maker, preview, copied] = await Promise.all([
          load(),
          drawPreview(dataset),
          // A project may have no such folder.
          readFolder(publicDir).catch((): SiteFiles => new Map()),
        ]);
        const all = [...copied, ...filesIn(bundle)];
        const template = new Map(all.filter(([path]) => !STUDIO.test(path)));
        const files = maker.siteFiles(template, dataset, { siteUrl: site, preview, media });
        this.emitFile({
          type: 'asset',
          fileName: TEMPLATE_FILE,
          source: templateScript(template),
        });
        for (const path of template.keys()) {
          // What is named after its content changes its name with it.
          if (!files.has(path)) delete bundle[path];
        }
        for (const [path, source] of files) {
          const before = bundle[path];
          if (before?.type === 'asset') before.source = source;
          else if (!before && !copied.has(path)) {
            this.emitFile({ type: 'asset', fileName: path, source });
          }
        }
      },
    },
  };
}

function filesIn(bundle: Rolldown.OutputBundle): SiteFiles {
  const encoder = new TextEncoder();
  return new Map(
    Object.values(bundle).map((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, typeof content === 'string' ? encoder.encode(content) : content];
    }),
  );
}
