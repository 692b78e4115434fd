import type { FileKind } from './brought.ts';
import { namesInZip } from './unpacked.ts';

/** What a file is by its bytes, and by its name where bytes do not tell; else why it is not read. */
export type FoundKind = { readonly kind: FileKind } | { readonly why: string };

/** How far into a file its kind is told, bytes. */
const HEAD_LENGTH = 4096;

export function fileKind(name: string, bytes: Uint8Array): FoundKind {
  if (bytes.length === 0) return { why: 'The file is empty.' };
  const head = latin1(bytes.subarray(0, HEAD_LENGTH));
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  const sign = SIGNS.find(({ pattern }) => pattern.test(head));
  if (sign) return sign.found(bytes);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'eml' || ending === 'mht' || ending === 'mhtml' || isMail(head)) {
    return { kind: 'eml' };
  }
  if (/^x?html?$/.test(ending) || MARKUP.test(head)) return { kind: 'html' };
  return { kind: 'txt' };
}

const MARKUP =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i;

/** Lines of a mail head first, among them one that only mail has. */
function isMail(head: string): boolean {
  const lines = /^(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(
    head.replaceAll('\r\n', '\n'),
  )?.[0];
  return (
    lines !== undefined &&
    /^From:/im.test(lines) &&
    /^(?:Received|Message-ID|MIME-Version|Return-Path|Snapshot-Content-Location):/im.test(lines)
  );
}

interface Sign {
  readonly pattern: RegExp;
  readonly found: (bytes: Uint8Array) => FoundKind;
}

const picture = (kind: FileKind) => () => ({ kind });
const not = (why: string) => () => ({ why });

const SAVE_AS_DOCX = 'Open it in Word or LibreOffice, save it as DOCX, and add that.';

const SIGNS: readonly Sign[] = [
  { pattern: begins('\x89PNG\r\n'), found: picture('png') },
  { pattern: begins('\xff\xd8\xff'), found: picture('jpg') },
  { pattern: begins('RIFF[^]{4}WEBP'), found: picture('webp') },
  { pattern: begins('[^]{4}ftypavi[fs]'), found: picture('avif') },
  {
    pattern: begins('GIF8|BM[^]{4}\0{4}|II\\*\0|MM\0\\*|[^]{4}ftyp(?:hei[cx]|mif1)'),
    found: not('Browsers do not show this kind of picture; save it as PNG or JPEG, and add that.'),
  },
  { pattern: begins('PK\x03\x04'), found: zipKind },
  { pattern: begins('PK\x05\x06'), found: not('The file is an empty archive.') },
  { pattern: begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), found: oldOfficeKind },
  { pattern: begins('\\{\\\\rtf'), found: not(`This is rich text. ${SAVE_AS_DOCX}`) },
  {
    pattern: begins('From \\S+ [^\n]*\\d{4}\r?\n'),
    found: not('This is a mailbox of many mails; save each mail as a file, and add those.'),
  },
  {
    pattern: begins(
      'ID3|OggS|fLaC|RIFF[^]{4}(?:WAVE|AVI )|[^]{4}ftyp|\x1aE\xdf\xa3|\xff[\xe2-\xfb]',
    ),
    found: not('This is sound or film; write down what is said as a text, and add that.'),
  },
  {
    pattern: begins('\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ'),
    found: not('This is an archive; unpack it, and add the files in it.'),
  },
];

/** A character of the pattern stands for a byte. */
function begins(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`);
}

function zipKind(bytes: Uint8Array): FoundKind {
  const names = namesInZip(bytes);
  if (names === null)
    return { why: 'The file is damaged or was cut short; get it again, and add that.' };
  if (names.includes('word/document.xml')) return { kind: 'docx' };
  if (names.includes('mimetype') || names.includes('[Content_Types].xml')) {
    return { why: `This office file or e-book is not read. ${SAVE_AS_DOCX}` };
  }
  return { why: 'This is an archive; unpack it, and add the files in it.' };
}

function oldOfficeKind(bytes: Uint8Array): FoundKind {
  const isLocked = latin1(bytes.subarray(0, 1_000_000)).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0');
  return {
    why: isLocked
      ? 'The file is locked with a password; save it without one, and add that.'
      : `This is a file of an old version of Office. ${SAVE_AS_DOCX}`,
  };
}

/** A character for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
