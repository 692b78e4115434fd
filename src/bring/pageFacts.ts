import { wholeAddress } from '../dataset/wholeAddress.ts';
import type { BroughtAbout } from './brought.ts';
import { type LinkedArticle, linkedArticle } from './linkedData.ts';
import { toldDay } from './toldDay.ts';

/** What a saved page says about itself, and where two of its places disagree. */
export interface PageFacts {
  readonly about: BroughtAbout;
  readonly hints: readonly string[];
}

/** What says something, and where it stands, as in “The file’s meta tag “date””. */
interface Fact {
  readonly value: string;
  readonly place: string;
}

const DATE_TAGS = [
  'article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'publish-date',
  'pubdate',
  'date',
];
const TITLE_TAGS = ['citation_title', 'og:title', 'dcterms.title', 'dc.title', 'twitter:title'];
const AUTHOR_TAGS = [
  'author',
  'citation_author',
  'dcterms.creator',
  'dc.creator',
  'article:author',
];
const PUBLISHER_TAGS = [
  'og:site_name',
  'citation_publisher',
  'dcterms.publisher',
  'dc.publisher',
  'publisher',
];

/** Reads meta tags, JSON-LD, Open Graph and the few elements that say such things. */
export function pageFacts(document: Document): PageFacts {
  const tags = metaTags(document);
  const linked = linkedArticle(document);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => !/^https?:/.test(value));
  const title = first(TITLE_TAGS) ?? linked?.headline ?? titleOf(document);
  const author = authorOf(tags, linked);
  const publisher = first(PUBLISHER_TAGS) ?? linked?.publisher;
  const days = daysOf(document, tags, linked);
  const [day, ...others] = days;
  const other = others.find(
    ({ value }) => day && !value.startsWith(day.value) && !day.value.startsWith(value),
  );
  const url = addressOf(document, tags);
  const language = languageOf(document.documentElement?.getAttribute('lang') ?? '');
  return {
    about: {
      kind: linked?.types.includes('NewsArticle') ? 'news' : 'webpage',
      ...(title && { title }),
      ...(author && { author }),
      ...(publisher && { publisher }),
      ...(day && { published: { date: day.value, outside: `${day.place} says ${day.value}.` } }),
      ...(url && { url }),
      ...(language && { language }),
    },
    hints:
      other && day
        ? [`${day.place} says ${day.value}, but ${other.place} says ${other.value}.`]
        : [],
  };
}

/** The meta tags of a page by name in small letters. */
function metaTags(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const value = oneLine(tag.getAttribute('content') ?? '');
    const names = ['property', 'name', 'itemprop'].map((name) => tag.getAttribute(name) ?? '');
    for (const name of names.filter(Boolean)) {
      const key = name.toLowerCase();
      if (value) tags.set(key, [...(tags.get(key) ?? []), value]);
    }
  }
  return tags;
}

function daysOf(
  document: Document,
  tags: ReadonlyMap<string, readonly string[]>,
  linked: LinkedArticle | null,
): readonly Fact[] {
  const told: Fact[] = DATE_TAGS.flatMap((name) =>
    (tags.get(name) ?? []).map((value) => ({ value, place: `The file’s meta tag “${name}”` })),
  );
  if (linked?.published) {
    told.push({ value: linked.published, place: 'The file’s “datePublished” (JSON-LD)' });
  }
  for (const time of document.querySelectorAll('time[itemprop="datePublished"], time[pubdate]')) {
    const value = time.getAttribute('datetime') ?? time.textContent ?? '';
    told.push({ value, place: 'The file’s element “time” for the publication' });
  }
  return told.flatMap(({ value, place }) => {
    const day = toldDay(value);
    return day === null ? [] : [{ value: day, place }];
  });
}

function authorOf(
  tags: ReadonlyMap<string, readonly string[]>,
  linked: LinkedArticle | null,
): string | undefined {
  const names = AUTHOR_TAGS.map((name) =>
    (tags.get(name) ?? []).filter((value) => !/^https?:/.test(value)),
  ).find((values) => values.length > 0);
  const all = names ?? linked?.authors ?? [];
  return [...new Set(all)].join(', ') || undefined;
}

function titleOf(document: Document): string | undefined {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return (
    oneLine(heading) || oneLine(document.querySelector('title')?.textContent ?? '') || undefined
  );
}

/** The address that the page gives for itself, or that the browser noted when it saved the page. */
function addressOf(
  document: Document,
  tags: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const saved = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 8)
    .map((comment) => /saved from url=\(\d+\)(\S+)/.exec(comment.textContent ?? '')?.[1]);
  return [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    ...(tags.get('og:url') ?? []),
    ...saved,
  ].find((address): address is string => typeof address === 'string' && isAddress(address));
}

export function isAddress(address: string): boolean {
  return /^https?:\/\/\S+$/.test(address) && wholeAddress(address) !== null;
}

/** A language tag as the corpus holds it; what is none is passed over. */
export function languageOf(tag: string): string | undefined {
  const own = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(own) ? own : undefined;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
