import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { asciiPage } from './asciiText.ts';
import type { BuiltFiles } from './builtFolder.ts';
import { NOTICES } from './noticesPlugin.ts';

/**
 * Inlines everything that a built page refers to: scripts, styles, the files of the styles, its
 * icon, and third-party licences. Preloads are removed. A policy then blocks every other file and
 * script.
 * @param html the page, at the top of the folder; its scripts are classic ones
 * @param files the built folder
 * @throws Error if the page refers to a script or style that is not in the folder
 */
export function offlinePage(html: string, files: BuiltFiles): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  const element = (tag: 'script' | 'style', content: string, attributes = ''): string => {
    const text = content.replace(/\r\n?/g, '\n');
    hashes[tag].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    return `<${tag}${attributes}>${text}</${tag}>`;
  };
  /** Inline scripts cannot be deferred, so those that are go to the end. */
  const deferred: string[] = [];
  const body = html
    .replace(/<link\b[^>]*>/g, (link) => {
      const { rel = '', href = '' } = attributesOf(link);
      if (/^(preload|modulepreload|prefetch|manifest)$/.test(rel)) return '';
      if (rel === 'stylesheet') return element('style', inlineStyle(localPath(href), files));
      if (/\bicon$/.test(rel)) return link.replace(href, () => dataUri(localPath(href), files));
      return link;
    })
    .replace(/<script\b([^>]*)>(.*?)<\/script>/gs, (_script, written: string, own: string) => {
      const { src, defer, async } = attributesOf(written);
      if (src === undefined) return element('script', own, written);
      const kept = written.replace(FILE_ATTRIBUTES, '');
      const script = element('script', inlineScript(textOf(localPath(src), files)), kept);
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
function noticesIn(files: BuiltFiles): string {
  const notices = files.get(NOTICES);
  if (!notices) return '';
  const text = new TextDecoder().decode(notices).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
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

/** The path of a file in the folder, from an address in a file of the folder `from`. */
function localPath(address: string, from = ''): string {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(address)) {
    throw new Error(`The page names ${address}, which is no file beside it.`);
  }
  return posix.join(from, decodeURIComponent(address.replace(/[?#].*$/, '')));
}

function contentOf(path: string, files: BuiltFiles): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`The page names ${path}, which the build did not leave.`);
  return content;
}

function textOf(path: string, files: BuiltFiles): string {
  return new TextDecoder().decode(contentOf(path, files));
}

/**
 * In a script, `</script` would end it and `<!--` can keep it from ending (HTML, section 13.2.5.15
 * and following). Both occur only in strings, templates and regular expressions, where these
 * escapes mean the same: a bundler writes the operators with spaces between them.
 */
function inlineScript(text: string): string {
  return text.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');
}

function inlineStyle(path: string, files: BuiltFiles): string {
  return textOf(path, files)
    .replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, _quote, address: string) =>
      /^(data:|#)/.test(address)
        ? whole
        : `url("${dataUri(localPath(address, posix.dirname(path)), files)}")`,
    )
    .replace(/<\/(?=style)/gi, '<\\/');
}

const TYPES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

function dataUri(path: string, files: BuiltFiles): string {
  const type = TYPES[posix.extname(path)];
  if (!type) throw new Error(`${path} is of a type that cannot be put into the page.`);
  return `data:${type};base64,${Buffer.from(contentOf(path, files)).toString('base64')}`;
}
