import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { asciiPage } from './asciiText.ts';
import { dataUri, typeOf } from './dataUri.ts';
import { NOTICES } from './notices.ts';
import { bytesOf, fileIn, type SiteFiles, textIn } from './siteFile.ts';

/**
 * Inlines everything that a built page refers to: scripts, styles, the files of the styles, its
 * icon, and third-party licences. Preloads are removed. A policy then blocks every other file and
 * script.
 * @param html the page, at the top of the folder; its scripts are classic ones
 * @param files the built folder
 * @throws Error if the page refers to a script or style that is not in the folder
 */
export function offlinePage(html: string, files: SiteFiles): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  const element = (tag: 'script' | 'style', content: string, attributes = ''): string => {
    const text = content.replace(/\r\n?/g, '\n');
    hashes[tag].add(`'sha256-${base64.encode(sha256(bytesOf(text)))}'`);
    return `<${tag}${attributes}>${text}</${tag}>`;
  };
  /** Inline scripts cannot be deferred, so those that are go to the end. */
  const deferred: string[] = [];
  const body = html
    .replace(/<link\b[^>]*>/g, (link) => {
      const { rel = '', href = '' } = attributesOf(link);
      if (/^(preload|modulepreload|prefetch|manifest)$/.test(rel)) return '';
      if (rel === 'stylesheet') return element('style', inlineStyle(localPath(href), files));
      if (/\bicon$/.test(rel)) return link.replace(href, () => uriOf(localPath(href), files));
      return link;
    })
    .replace(/<script\b([^>]*)>(.*?)<\/script>/gs, (_script, written: string, own: string) => {
      const { src, defer, async } = attributesOf(written);
      if (src === undefined) return element('script', own, written);
      const kept = written.replace(FILE_ATTRIBUTES, '');
      const script = element('script', inlineScript(textIn(files, localPath(src))), kept);
      if (defer === undefined && async === undefined) return script;
      deferred.push(script);
      return '';
    });
  const end = body.lastIndexOf('</body>');
  if (end === -1 || !CHARSET.test(body))
    throw new Error('The page needs <meta charset> and </body>.');
  const page = `${body.slice(0, end)}${deferred.join('\n')}\n${noticesIn(files)}${body.slice(end)}`;
  return page.replace(CHARSET, (charset) => `${charset}\n    ${policy(hashes)}`);
}

/** The licences, invisible on the page but easy to find in its source. */
function noticesIn(files: SiteFiles): string {
  if (!files.has(NOTICES)) return '';
  const text = textIn(files, NOTICES).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return asciiPage(`<template id="third-party-notices">${text}</template>\n`);
}

/** The attributes that only an external script has. */
const FILE_ATTRIBUTES =
  /\s+(src|defer|async|crossorigin|integrity|fetchpriority)(=("[^"]*"|'[^']*'|[^\s"'>]+))?(?=\s|$)/g;
const CHARSET = /<meta charset[^>]*>/;

/**
 * Styles set by scripts (`element.style`) need no permission; `blob:` files are saved, not loaded.
 */
function policy(hashes: Readonly<Record<'script' | 'style', ReadonlySet<string>>>): string {
  const rules = [
    "default-src 'none'",
    `script-src ${[...hashes.script].join(' ') || "'none'"}`,
    `style-src ${[...hashes.style].join(' ') || "'none'"}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

/** The attributes of a tag as written; those without a value are empty. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = tag.matchAll(/\s([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** The path of a file in the folder, from an address in the file `from` of the folder. */
function localPath(address: string, from = ''): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(address)) {
    throw new Error(`The page names ${address}, which is no file beside it.`);
  }
  // Any host will do: what is read is the path.
  const { pathname } = new URL(address, `https://example.org/${from}`);
  return decodeURIComponent(pathname.slice(1));
}

/**
 * In a script, `</script` would end it and `<!--` can keep it from ending (HTML, section 13.2.5.15
 * and following). Both occur only in strings, templates and regular expressions, where these
 * escapes mean the same: a bundler writes the operators with spaces between them.
 */
function inlineScript(text: string): string {
  return text.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');
}

function inlineStyle(path: string, files: SiteFiles): string {
  return textIn(files, path)
    .replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, _quote, address: string) =>
      /^(data:|#)/.test(address) ? whole : `url("${uriOf(localPath(address, path), files)}")`,
    )
    .replace(/<\/(?=style)/gi, '<\\/');
}

function uriOf(path: string, files: SiteFiles): string {
  const type = typeOf(path);
  if (!type) throw new Error(`${path} is of a type that cannot be put into the page.`);
  return dataUri(type, fileIn(files, path));
}
