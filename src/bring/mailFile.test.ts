import { describe, expect, test } from 'vitest';
import { bringFile } from './bringFile.ts';
import { fileOf } from './fixtures/files.ts';

function mail(...lines: readonly string[]): string {
  return [
    'From: =?utf-8?Q?Ada_L=C3=ADnd?= <ada@example.org>',
    'To: bo@example.org',
    'Subject: The Mill Bridge',
    'Date: Tue, 12 May 2020 23:30:00 -0700',
    'MIME-Version: 1.0',
    ...lines,
  ].join('\r\n');
}

async function mailOf(content: string, name = 'a.eml') {
  const brought = await bringFile(fileOf(name, content));
  if (brought.outcome !== 'text') throw new Error(JSON.stringify(brought));
  return brought;
}

describe('a mail', () => {
  test('gives its text, and its head as what is known about it', async () => {
    const brought = await mailOf(
      mail(
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The caf=E9 was opened on Saturday.',
        '',
      ),
    );
    expect(brought.text).toBe('The café was opened on Saturday.\n');
    expect(brought.about).toEqual({
      kind: 'letter',
      title: 'The Mill Bridge',
      author: 'Ada Línd',
      published: {
        date: '2020-05-12',
        outside: 'The head of the mail says “Date: Tue, 12 May 2020 23:30:00 -0700”.',
      },
    });
  });

  test('gives its text rather than its HTML, and its HTML where it has no text', async () => {
    const part = (type: string, body: string) => ['--b', `Content-Type: ${type}`, '', body];
    const both = mail(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      ...part('text/plain', 'Plain.'),
      ...part('text/html', '<p>Rich.</p>'),
      '--b--',
    );
    expect((await mailOf(both)).text).toBe('Plain.\n');
    const rich = mail(
      'Content-Type: text/html',
      '',
      '<p>The bridge</p><script>x()</script><p>was opened.</p>',
    );
    expect((await mailOf(rich)).text).toBe('The bridge\n\nwas opened.\n');
  });

  test('names its attachments and writes none, whatever they are called', async () => {
    const brought = await mailOf(
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See there.',
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="../x.pdf"',
        '',
        'x',
        '--b--',
      ),
    );
    expect(brought.changes).toEqual([
      'The text of the mail was taken; its head is told apart from it.',
      'Attachments were left out (“../x.pdf”); add them as files of their own.',
    ]);
  });

  test('is known by its head, whatever it is called', async () => {
    const brought = await mailOf(mail('Content-Type: text/plain', '', 'It opened.'), 'mail.txt');
    expect(brought.kind).toBe('eml');
  });

  test('that is a page saved as one file gives the page and its address', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<h1>Bridge</h1><p>It was opened in 1931.</p>\r\n--b--\r\n`;
    const { text, about } = await mailOf(saved, 'a.mhtml');
    expect(text).toContain('It was opened in 1931.');
    expect(about.url).toBe('https://example.org/bridge');
  });

  test.each([
    [
      'is encrypted',
      mail(
        'Content-Type: multipart/encrypted; boundary=b',
        '',
        '--b',
        'Content-Type: application/octet-stream',
        '',
        'x',
        '--b--',
      ),
      'encrypted',
    ],
    ['holds no text', mail('Content-Type: text/plain', '', ''), 'holds no text'],
    [
      'nests without end',
      mail(
        ...Array.from({ length: 400 }, (_v, at) => [
          `Content-Type: multipart/mixed; boundary=b${at}`,
          '',
          `--b${at}`,
        ]).flat(),
      ),
      'no mail that can be read',
    ],
  ])('that %s is refused in a sentence', async (_what, content, why) => {
    const brought = await bringFile(fileOf('a.eml', content));
    expect(brought.outcome === 'refused' && brought.why).toContain(why);
  });
});
