/** What follows the path of an address, as its writer meant it. */
export interface AddressEnd {
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

/** An ampersand escaped for HTML once too often, as editors and feeds leave it: `&amp;`, `&#038;`. */
const ESCAPED = /&(?:amp;|#0*38;|#x0*26;)+/gi;
/** A query, with what was cut off from it because such an ampersand holds a `#`. */
const QUERY = /^\?(?:[^#&]|&(?:amp;|#0*38;|#x0*26;)*)*/i;

/**
 * Reads the end of an address. No parameter begins with `amp;`, so what looks like that was meant
 * to be the next parameter.
 * @param search with its `?`, as `location.search` has it
 * @param hash with its `#`, as `location.hash` has it
 */
export function addressEnd(search: string, hash: string): AddressEnd {
  const whole = search + hash;
  const [query = ''] = QUERY.exec(whole) ?? [];
  return { query: query.replace(ESCAPED, '&'), hash: whole.slice(query.length) };
}

/**
 * Whether an address leads back to its page. That of a page that was written into a frame
 * (`srcdoc`) or made from data does not: a relative link there leads to another page, or nowhere.
 */
export function canBeLinkedTo(address: string): boolean {
  return !/^(?:about|blob|data):/i.test(address);
}
