import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage } from '../dates/languages.ts';
import { readLines } from '../dates/lines.ts';
import { readDates } from '../dates/readDates.ts';
import { dateTable } from '../dates/table.ts';

const USAGE = `Reads the dates of a text.

  npm run dates -- file.txt --published 2018-06-15 [--language en-GB] [--time-of news|narrative]
  npm run --silent dates -- --jsonl     documents on standard input, one a line, answered one a line`;

/**
 * Prints the dates of a text as a table, or answers documents as lines of JSON.
 * @param args as typed after `run.mjs`, the name of the command first
 * @returns the exit code
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: args.slice(1),
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        published: { type: 'string' },
        language: { type: 'string', default: 'en' },
        'time-of': { type: 'string' },
      },
    });
    if (values.jsonl) return await answerLines();
    const [file] = positionals;
    const { published, language, 'time-of': timeOf } = values;
    if (!file || !published) return misused('Name a file and the day on which it was published.');
    if (!isLanguage(language)) return misused(`Dates in “${language}” are not read.`);
    if (timeOf !== undefined && timeOf !== 'news' && timeOf !== 'narrative')
      return misused('A text is of the time of “news” or “narrative”.');
    const text = readFileSync(file, 'utf8');
    console.log(dateTable(readDates(text, { published, language, timeOf })));
    return 0;
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

async function answerLines(): Promise<number> {
  process.stdin.setEncoding('utf8');
  let lines = '';
  for await (const chunk of process.stdin) lines += chunk;
  process.stdout.write(readLines(lines));
  return 0;
}

function misused(fault: string): number {
  console.error(`${fault}\n\n${USAGE}`);
  return 1;
}
