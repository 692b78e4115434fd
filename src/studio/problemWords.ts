import type { Problem } from '../compile/problem.ts';

/** What the fields of the files are called on this page. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['label', 'The label'],
  ['title', 'The title'],
  ['when', 'The date'],
  ['date', 'The date'],
  ['phrase', 'The words that give the date'],
  ['basis', 'How the date is known'],
  ['category', 'The category'],
  ['status', 'What it is told as'],
  ['note', 'The note'],
  ['notes', 'The notes'],
  ['summary', 'The summary'],
  ['scope', 'The period'],
  ['published', 'The day of publication'],
  ['outside', 'How that day is known'],
  ['url', 'The web address'],
  ['author', 'The author'],
  ['publisher', 'Who published it'],
]);

/** What is said of files and their fields, and the same for this page. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  // The place, which the page shows by where the problem stands.
  [/^Entry \d+(?: \(“[^”]*”\))?,? /, ''],
  [/^(?:(?:“\w+”|entry \d+(?: \(“[^”]*”\))?), )+(?=“\w+” )/, ''],
  [/ The value is “.*”\.$/s, ''],
  [/^“phrase” is missing; write .*$/, 'Copy the words of the text that give the date.'],
  [
    /^“note” is missing; the basis “context” .*$/,
    'Say in a sentence why it is this date: it is concluded, and not printed.',
  ],
  [
    /^The day of publication is missing\. .*$/,
    'Fill in the day, the month or the year, as far as you know it. Until then the events of this document are left out.',
  ],
  [
    /^“outside” is missing; .*$/,
    'Say how you know that. Until then the events of this document are left out.',
  ],
  [/ is missing; write it\.$/, ' is missing. Fill it in.'],
  [
    / Write EDTF: .*$/s,
    ' Write it as 9 January 2018, January 2018 or 2018; 2018-02-09/2018-02-25 is a stretch of time, 2020~ about 2020, ../2020-06-16 by that day.',
  ],
  [
    /^The rule “[\w-]+” finds no date in (“.*”)\. Quote .*? rule\./s,
    '$1 gives no date in this way. Copy the words of one date, no more, or choose another way in which it is known.',
  ],
  [
    /^The rule “[\w-]+” does not read a date such as (“.*”)\./s,
    'A date such as $1 is known in another way. Choose it.',
  ],
  [
    /^The rule “[\w-]+” finds nothing to count (“.*”) from\. Quote .*? “anchor”\./s,
    'There is nothing to count $1 from. Choose another way in which it is known.',
  ],
  [/^The rule “[\w-]+” gives no date for (“.*”):/s, '$1 gives no date:'],
  [/(“[^”]*”) by the rule “[\w-]+” gives /, '$1 gives '],
  [/, or name another rule\./, ', or choose another way in which it is known.'],
  [/ Write date: .*$/s, ''],
  [/, but the file says /, ', but the date is '],
  [
    /Add “before:” with the words just before the one you mean\./,
    'Select a longer piece of it, and add that instead.',
  ],
  [/Correct “before:”\./, 'Select the words again, and add them.'],
  [/Widen a chapter in corpus\.yml, or add one; until/, 'Widen a chapter under “Details”; until'],
  [/ in “note”\./, ' in the note.'],
  [/ in the event’s “note”\./, ' in the note for readers.'],
  [/Write in corpus\.yml .*$/s, 'Choose under “Details” how its dates are written.'],
  [/write in corpus\.yml “language: [^”]+”/, 'choose that under “Details”'],
  [
    /, but the status is “(\w+)”\. Correct the date, or write “planned” or “proposed”\./,
    ', but it is told as “$1”. Correct the date, or choose “Planned” or “Proposed”.',
  ],
];

/**
 * The message of a problem for whoever sees a form: the compiler speaks to authors of files, and names their fields.
 * What it says is the same.
 */
export function problemWords({ message }: Pick<Problem, 'message'>): string {
  const said = REWORDED.reduce((words, [found, instead]) => words.replace(found, instead), message);
  return said.replace(/^“(\w+)”(?= )/, (all, field: string) => FIELDS.get(field) ?? all);
}
