import { wholeAddress } from '../dataset/wholeAddress.ts';

/** Where the website will lie, as it was understood. */
export type SiteAddress =
  | { readonly kind: 'none' }
  /** The folder of the website, with a trailing slash. */
  | { readonly kind: 'known'; readonly url: string }
  /** What is wrong with it, in a sentence for whoever typed it. */
  | { readonly kind: 'wrong'; readonly words: string };

const EXAMPLE = 'https://school.example/timeline/';

/**
 * Reads the address of a website as people type it, or copy it from a browser: also without `https://`, and
 * that of its page, with or without what follows `?` and `#`.
 */
export function siteAddress(typed: string): SiteAddress {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  const url = wholeAddress(hasScheme(text) ? text : `https://${text}`);
  if (!url) return wrong('This is no address of a website.');
  if (!/^https?:$/.test(url.protocol)) {
    return wrong('Others cannot reach this: on the web an address begins with https://.');
  }
  if (url.username !== '' || url.password !== '') {
    return wrong('This holds a user name or a password, which everybody could read. Leave it out.');
  }
  // A single word is a machine of one's own network, which is then named with `http://`.
  if (!hasScheme(text) && !url.hostname.includes('.')) {
    return wrong('This is no address of a website.');
  }
  const folder = url.pathname.replace(/[^/]*\.html?$/i, '').replace(/\/*$/, '/');
  return { kind: 'known', url: `${url.origin}${folder}` };
}

/** `school.example:8080/` begins with a host, `mailto:` with a scheme. */
function hasScheme(text: string): boolean {
  return /^[a-z][a-z\d+-]*:(?!\d)/i.test(text);
}

function wrong(words: string): SiteAddress {
  return { kind: 'wrong', words: `${words} For example: ${EXAMPLE}` };
}
