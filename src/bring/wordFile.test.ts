import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bringFile } from './bringFile.ts';
import { fileOf, wordOf, wordParagraph } from './fixtures/files.ts';

const BODY =
  wordParagraph('Minutes of the council') + wordParagraph('It met on 14 September 1931.');

describe('a Word file', () => {
  test('gives its paragraphs, and tables by rows', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('1931')}${cell('built')}</w:tr></w:tbl>`;
    const brought = await bringFile(fileOf('minutes.docx', wordOf(BODY + table)));
    expect(brought).toMatchObject({
      outcome: 'text',
      kind: 'docx',
      text: 'Minutes of the council\n\nIt met on 14 September 1931.\n\n1931\n\nbuilt\n',
    });
  });

  test('tells title, author and language, but takes the day of saving for no publication', async () => {
    const core =
      '<dc:title>Minutes</dc:title><dc:creator>Ada Lind</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2019-05-03T10:00:00Z</dcterms:created>';
    const brought = await bringFile(fileOf('a.docx', wordOf(BODY, core)));
    expect(brought).toMatchObject({
      about: { title: 'Minutes', author: 'Ada Lind', language: 'en-GB' },
    });
    expect(brought.outcome === 'text' && brought.about.published).toBeUndefined();
  });

  test('takes no name of a program for an author', async () => {
    const brought = await bringFile(
      fileOf('a.docx', wordOf(BODY, '<dc:creator>Administrator</dc:creator>')),
    );
    expect(brought).toMatchObject({ about: {} });
  });

  test('is known by its bytes, whatever it is called', async () => {
    expect(await bringFile(fileOf('a.txt', wordOf(BODY)))).toMatchObject({ kind: 'docx' });
  });

  test('leaves all but its text packed: a picture that unpacks to far more does no harm', async () => {
    const bomb = new Uint8Array(60_000_000);
    const brought = await bringFile(
      fileOf('a.docx', wordOf(BODY, '', { 'word/media/a.bin': bomb })),
    );
    expect(brought).toMatchObject({ outcome: 'text' });
  });

  test.each([
    ['unpacks to far more than a text', { 'word/styles.xml': new Uint8Array(60_000_000) }],
    ['has a text that is no XML', { 'word/document.xml': strToU8('<w:document') }],
    [
      'has entities that grow',
      {
        'word/document.xml': strToU8(
          `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(9)}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>`,
        ),
      },
    ],
    [
      'holds nothing',
      {
        'word/document.xml': strToU8(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
        ),
      },
    ],
  ])('that %s is refused in a sentence', async (_what, parts) => {
    const brought = await bringFile(fileOf('a.docx', wordOf(BODY, '', parts)));
    expect(brought).toMatchObject({ outcome: 'refused' });
    expect(brought.outcome === 'refused' && brought.why).toMatch(/^[A-Z].*\.$/);
  });

  test('that reaches out of itself for a picture reads nothing', async () => {
    const relations = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    );
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></w:drawing></w:r></w:p>';
    const brought = await bringFile(
      fileOf('a.docx', wordOf(BODY + picture, '', { 'word/_rels/document.xml.rels': relations })),
    );
    expect(brought.outcome === 'text' ? brought.text : '').not.toContain('root');
  });
});
