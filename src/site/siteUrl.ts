import { wholeAddress } from '../dataset/wholeAddress.ts';

/**
 * Reads the build variable `SITE_URL`, the future address of the built folder on the web.
 * @returns the address with a trailing slash, or `null` if none is given
 * @throws Error that says what is wrong and how to fix it
 */
export function parseSiteUrl(value: string | undefined): string | null {
  const given = value?.trim() ?? '';
  if (given === '') return null;
  const fault = faultOf(given);
  if (fault) {
    throw new Error(
      `SITE_URL is "${given}", ${fault}. Give the whole address of the folder where the site will lie, e.g. SITE_URL=https://example.org/timeline/, or leave it out.`,
    );
  }
  return new URL(given).href.replace(/\/*$/, '/');
}

function faultOf(given: string): string | null {
  const url = wholeAddress(given);
  if (!url) return 'which is no whole address';
  if (!/^https?:$/.test(url.protocol)) return 'which begins with neither https:// nor http://';
  if (url.username !== '' || url.password !== '') return 'which holds a user name or a password';
  if (/[?#]/.test(given)) return 'which goes on after the folder with ? or #';
  if (/\.html?$/i.test(url.pathname)) return 'which is the address of a page in the folder';
  return null;
}
