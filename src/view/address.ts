/** The end of an address after its path, as its author meant it. */
export interface AddressEnd {
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

/** An ampersand that editors or feeds have escaped for HTML once too often: `&amp;`, `&#038;`. */
const ESCAPED = /&(?:amp;|#0*38;|#x0*26;)+/gi;
/** A query, including what was cut off because such an ampersand contains a `#`. */
const QUERY = /^\?(?:[^#&]|&(?:amp;|#0*38;|#x0*26;)*)*/i;

/**
 * Reads the end of an address. No parameter begins with `amp;`, so one that does was meant as the
 * next parameter.
 * @param search with its `?`, as in `location.search`
 * @param hash with its `#`, as in `location.hash`
 */
export function addressEnd(search: string, hash: string): AddressEnd {
  const whole = search + hash;
  const [query = ''] = QUERY.exec(whole) ?? [];
  return { query: query.replace(ESCAPED, '&'), hash: whole.slice(query.length) };
}

/**
 * Whether an address leads back to its page. That of a page in a `srcdoc` frame or made from data
 * does not: a relative link there leads to another page, or nowhere.
 */
export function canBeLinkedTo(address: string): boolean {
  return !/^(?:about|blob|data):/i.test(address);
}
