/** Where the section of a package begins, as Vite writes it: `## zod - 4.6.7 (MIT)`. */
const SECTION = /^(?=## \S+ - \S+ \()/m;

/** One list of licences of several, as Vite writes them: each package once, by its name, under the first heading. */
export function mergedNotices(lists: readonly string[]): string {
  const sections = new Map<string, string>();
  let heading = '';
  for (const list of lists) {
    const [own = '', ...packages] = list.split(SECTION);
    heading ||= own.trim();
    for (const section of packages) sections.set(section.split('\n', 1)[0] ?? '', section.trim());
  }
  const sorted = [...sections].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${[heading, ...sorted.map(([, section]) => section)].join('\n\n')}\n`;
}
