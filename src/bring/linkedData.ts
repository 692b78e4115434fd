/** What the JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
}

const ARTICLE = /(?:Article|Posting|Report)$/;
/** Of a page that holds more objects than this, the rest is passed over. */
const MOST_OBJECTS = 1000;

/** The first article among the JSON-LD of a page; `null` when there is none. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const open: unknown[] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => parsed(script.textContent ?? ''),
  );
  for (let count = 0; open.length > 0 && count < MOST_OBJECTS; count += 1) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value);
    if (!isObject(value)) continue;
    const types = listOf(value['@type']).filter((type) => typeof type === 'string');
    if (!types.some((type) => ARTICLE.test(type))) {
      open.push(...listOf(value['@graph']), ...listOf(value.mainEntity));
      continue;
    }
    return {
      types,
      headline: textOf(value.headline) ?? textOf(value.name),
      authors: listOf(value.author).flatMap((author) => nameOf(author) ?? []),
      publisher: nameOf(listOf(value.publisher)[0]),
      published: textOf(value.datePublished),
    };
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? textOf(value.name) : textOf(value);
}
