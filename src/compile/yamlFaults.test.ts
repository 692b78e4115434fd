import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlFile } from './yamlFile.ts';

const REST = ' The rest of this file is checked when it can be read.';

function faults(text: string): readonly string[] {
  const read = parseYamlFile('a.yml', text);
  if ('data' in read) return [];
  return read.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a slip in YAML is named, with its cure:', () => {
  it.each([
    [
      'a colon in a value',
      '- id: a\n  label: Bridge: built\n  title: x\n',
      '2:10 “label: Bridge: built” has a second colon. Put the whole value in quotation marks: label: "Bridge: built"',
    ],
    [
      'a colon in a value that has a quotation mark',
      'quote: He said: "no"\n',
      `1:8 “quote: He said: "no"” has a second colon. Put the whole value in quotation marks: quote: 'He said: "no"'`,
    ],
    [
      'a colon in a value of several lines',
      '- quote: He said: no\n    and went\n',
      '1:10 “quote: He said: no” has a second colon. Put the whole value in quotation marks.',
    ],
    [
      'no space after a colon, before another field',
      '- id: a\n  label:Bridge\n  title: x\n',
      '2:3 “label:Bridge” has no space after its colon. Write “label: Bridge”.',
    ],
    [
      'no space after a colon, at the end',
      'title: x\nlabel:Bridge\n',
      '2:1 “label:Bridge” has no space after its colon. Write “label: Bridge”.',
    ],
    [
      'no colon',
      '- id: a\n  label Bridge\n  title: x\n',
      '2:3 “label Bridge” has no colon. Write a field as “name: value”; indent a line that belongs to the value above it further than its name.',
    ],
    [
      'text after a closing quotation mark',
      'label: "Bridge" built\ntitle: x\n',
      `1:17 In “label: "Bridge" built”, text follows the closing quotation mark. Put the whole value in quotation marks: label: '"Bridge" built'`,
    ],
    [
      'an apostrophe between single quotation marks',
      "label: 'Bridge's end'\nb: c\n",
      `1:16 In “label: 'Bridge's end'”, text follows the closing quotation mark. Put the whole value in quotation marks: label: "Bridge's end"`,
    ],
    [
      'a quotation mark that is never closed',
      'title: x\nlabel: "Bridge\nb: c\n',
      '2:8 The quotation mark that opens in “label: "Bridge” is not closed. Write " where the value ends.',
    ],
    [
      'a quotation mark that the next one closes',
      'label: "Bridge\n  of "iron"\n',
      '1:8 The quotation mark that opens in “label: "Bridge” is closed only by the one before “iron"”. Write " where the value ends.',
    ],
    [
      'a field indented too far',
      '- id: a\n  label: x\n   title: y\n',
      '3:4 “title: y” is indented below “label: x”, which has a value already. If it is a field of its own, indent both alike; if it belongs to the value, put all of it in quotation marks.',
    ],
    [
      'a field indented too little',
      '- id: a\n  label: x\n title: y\n',
      '3:2 “title: y” is not indented like the lines it belongs to. Indent the fields of an entry alike.',
    ],
    [
      'no space after a hyphen',
      '- id: a\n-label: c\n- id: d\n- id: e\n',
      '2:1 “-label: c” has no space after its hyphen. Write “- label: c”.',
    ],
    [
      'a list on the line of its name',
      'events: - b\n',
      '1:9 “events: - b” begins a list on the line of its name. Begin it on the next line.',
    ],
    [
      'a sign that no value begins with',
      'a: @b\n',
      '1:4 A value cannot begin with “@”. Put the whole value in quotation marks: a: "@b"',
    ],
    [
      'a bracket that is not closed',
      'a: [b, c\nd: e\n',
      '2:1 A bracket that was opened before “d: e” is not closed. Write ] where it ends.',
    ],
    [
      'a second document',
      'title: a\n---\ntitle: b\n',
      '2:1 The line “---” begins a second document in this file. Take it out.',
    ],
    [
      'a backslash',
      'a: "x \\q y"\n',
      '1:7 The backslash in “a: "x \\q y"” has a meaning between double quotation marks. Write it twice, or put the value in single quotation marks.',
    ],
    [
      'anything else',
      'a: ]\n',
      '1:4 “a: ]” cannot be read. Write each field as “name: value”, indent the fields of an entry alike, and put a value that has signs such as : # " in quotation marks.',
    ],
  ])('%s', (_what, text, fault) => {
    expect(faults(text)).toEqual([fault + REST]);
    expect(faults(text.replaceAll('\n', '\r\n'))).toEqual([fault + REST]);
  });
});

describe('lines that are indented with a tab', () => {
  const TAB = 'The line is indented with a tab. Indent with spaces.';

  it('are reported, each at its tab, and nothing else is', () => {
    expect(faults('- id: a\n\tlabel: x\n  title: y: z\n  \tnote: b\n')).toEqual([
      `2:1 ${TAB}${REST}`,
      `4:3 ${TAB}`,
    ]);
  });

  it('are reported up to ten', () => {
    expect(faults(`when:\n${'\tdate: 1901\n'.repeat(30)}`)).toHaveLength(10);
  });

  it('are no fault within a text that can be read', () => {
    expect(faults('note: |\n  a\n  \tb\n')).toEqual([]);
  });
});

describe('faults beside one another are consequences:', () => {
  it('one of each neighbourhood is reported, three at most', () => {
    const slip = 'label: Bridge: built\n';
    expect(faults(slip.repeat(2))).toHaveLength(1);
    expect(faults(`${slip}a: b\nc: d\n${slip}`)).toHaveLength(2);
    expect(faults(`${slip}a: b\nc: d\n`.repeat(9))).toHaveLength(3);
  });

  it('and no file makes the check fail', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'ab:-"\'\\\n\t #[]{}|>@&*!%', ': ', '\n  '),
    });
    fc.assert(
      fc.property(near, (text) => {
        expect(faults(text).filter((fault) => /Implicit|token|mappings/.test(fault))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
