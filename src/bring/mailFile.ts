import PostalMime, { type Address, type Email } from 'postal-mime';
import {
  type BroughtAbout,
  type BroughtText,
  type Refused,
  refused,
  type SourceFile,
} from './brought.ts';
import { isAddress, languageOf, oneLine } from './pageFacts.ts';
import { toldDay } from './toldDay.ts';
import { readPage } from './webPage.ts';

/** Deeper nesting of parts than people send. */
const DEEPEST = 50;

/** A mail: its text, or its HTML where it has no text. Its head becomes what is known about it. */
export async function bringMail({ bytes }: SourceFile): Promise<BroughtText | Refused> {
  const mail = await parsed(bytes);
  if (!mail)
    return refused(
      'The file is no mail that can be read; save it again from the mail program, and add that.',
    );
  const head = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const address = head('snapshot-content-location');
  if (address) return savedPage(mail, address);
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').trim();
  const page = plain === '' && mail.html ? readPage(mail.html) : null;
  const text = page && typeof page !== 'string' ? page.text.trim() : plain;
  if (text === '') {
    const isLocked = /encrypted|pkcs7-mime|pgp/i.test(head('content-type'));
    return refused(
      isLocked
        ? 'The mail is encrypted; open it in the mail program, save its text, and add that.'
        : 'The mail holds no text.',
    );
  }
  return {
    outcome: 'text',
    kind: 'eml',
    text: `${text}\n`,
    about: headFacts(mail, head('date'), head('content-language')),
    changes: [
      `The ${page ? 'HTML' : 'text'} of the mail was taken; its head is told apart from it.`,
      ...attachmentChanges(mail),
    ],
    hints: [],
  };
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 3 });
  } catch {
    return null;
  }
}

/** A page that a browser saved as one file (MHTML). */
function savedPage({ html }: Email, address: string): BroughtText | Refused {
  const page = readPage(html ?? '', isAddress(address) ? address : undefined);
  if (typeof page === 'string') return refused(page);
  return { outcome: 'text', kind: 'eml', ...page };
}

function headFacts(mail: Email, date: string, language: string): BroughtAbout {
  const day = toldDay(date);
  const subject = oneLine(mail.subject ?? '');
  const author = mail.from && nameOf(mail.from);
  const tag = languageOf(language);
  return {
    kind: 'letter',
    ...(subject && { title: subject }),
    ...(author && { author }),
    ...(day && {
      published: { date: day, outside: `The head of the mail says “Date: ${oneLine(date)}”.` },
    }),
    ...(tag && { language: tag }),
  };
}

function nameOf({ name, address }: Address): string {
  return oneLine(name) || oneLine(address ?? '');
}

/** Attachments are named, never opened or written. */
function attachmentChanges({ attachments }: Email): readonly string[] {
  const names = attachments
    .filter(({ related }) => !related)
    .map(({ filename }) => (filename ? `“${oneLine(filename)}”` : 'one without a name'));
  return names.length === 0
    ? []
    : [`Attachments were left out (${names.join(', ')}); add them as files of their own.`];
}
