import { readFileSync } from 'node:fs';
import { isLanguage } from '../dates/languages.ts';
import { readLines } from '../dates/lines.ts';
import { readDates } from '../dates/readDates.ts';
import { dateTable } from '../dates/table.ts';
import { typedPath } from '../disk/corpusFolder.ts';
import { type Command, Misuse } from './command.ts';

/** Reads the dates of a text, as a table, or of documents as lines of JSON. */
export const dates: Command = {
  usage: 'file.txt --published 2018-06-15 [--language en-GB] [--time-of news|narrative]',
  does: 'prints how each date of a text is read; with --jsonl, of documents on standard input, one a line',
  options: {
    jsonl: { type: 'boolean' },
    published: { type: 'string' },
    language: { type: 'string', default: 'en' },
    'time-of': { type: 'string' },
  },
  async run({ paths, has, given }) {
    if (has('jsonl')) return await answerLines();
    const [file] = paths;
    const [published, language = 'en', timeOf] = ['published', 'language', 'time-of'].map(given);
    if (!file || !published) throw new Misuse('Name a file and the day on which it was published.');
    if (!isLanguage(language)) throw new Misuse(`Dates in “${language}” are not read.`);
    if (timeOf !== undefined && timeOf !== 'news' && timeOf !== 'narrative')
      throw new Misuse('A text is of the time of “news” or “narrative”.');
    const text = readFileSync(typedPath(file), 'utf8');
    console.log(dateTable(readDates(text, { published, language, timeOf })));
    return 0;
  },
};

async function answerLines(): Promise<number> {
  process.stdin.setEncoding('utf8');
  let lines = '';
  for await (const chunk of process.stdin) lines += chunk;
  process.stdout.write(readLines(lines));
  return 0;
}
