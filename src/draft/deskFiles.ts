import { authoredSchemas } from '../compile/authoredSchemas.ts';
import { TOOL } from '../compile/commandLine.ts';

const SCHEMAS = '.schemas';

/** The first line of a YAML file, by which editors know what may stand in it. */
export function schemaHead(file: 'corpus' | 'events' | 'lessons' | 'document'): string {
  const way = file === 'document' ? '../' : '';
  return `# yaml-language-server: $schema=${way}${SCHEMAS}/${file}.json\n`;
}

/**
 * What helps to work on a corpus and is no part of it, by path: what editors, Git and GitHub read.
 */
export function deskFiles(): ReadonlyMap<string, string> {
  const schemas = [...authoredSchemas()].map(
    ([name, schema]) => [`${SCHEMAS}/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return new Map([
    ...schemas,
    ['.gitattributes', GIT],
    ['.vscode/extensions.json', EDITOR],
    ['.github/workflows/pages.yml', PAGES],
  ]);
}

const GIT = `# The texts stay as they came, byte for byte, on every system.
documents/*.txt -text
# Two people may add events at the same time: both are kept.
events.yml merge=union
events/*.yml merge=union
`;

/** It completes fields and underlines mistakes, by the schemas. */
const EDITOR = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

const PAGES = `# Puts the timeline on the web after every push. In the repository on GitHub, choose once:
# Settings, Pages, Source: GitHub Actions. The tool lies beside corpus.yml as a packed file, which
# "npm pack ./node_modules/${TOOL}" makes where it is installed.
name: Timeline

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency: pages

jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployed.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm install --no-save --no-audit --no-fund ./${TOOL}-*.tgz
      - run: npx ${TOOL} check .
      - run: npx ${TOOL} build . --out site
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - id: deployed
        uses: actions/deploy-pages@v4
`;
