import {
  type BringOptions,
  type BroughtText,
  type Refused,
  refused,
  type SourceFile,
} from './brought.ts';
import { decodedText } from './decodedText.ts';
import { joinedLines } from './joinedLines.ts';
import { textPages } from './sourceLine.ts';

/** Plain text in any common encoding. */
export function bringText({ bytes }: SourceFile, options: BringOptions): BroughtText | Refused {
  const decoded = decodedText(bytes, options.encoding);
  if (!decoded) {
    return refused(
      `This is no text, or one in an encoding that is not told; save it as UTF-8, or name its encoding${options.byOption ?? ''}.`,
    );
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const { text, changes } = joinedLines(textPages(lines), options);
  if (text.trim() === '') return refused('The file is empty.');
  return {
    outcome: 'text',
    kind: 'txt',
    // Where nothing has to be done, the text stays byte for byte.
    text: changes.length > 0 || lines.includes('\f') ? text : decoded.text,
    about: {},
    changes: [...encodingChanges(decoded.encoding), ...changes],
    hints: decoded.isGuess
      ? [
          `It was read as ${decoded.encoding}; if letters are wrong, add it again and name its encoding${options.byOption ?? ''}.`,
        ]
      : [],
  };
}

/** What is said of a text that was not UTF-8. */
export function encodingChanges(encoding: string): readonly string[] {
  return encoding === 'utf-8' ? [] : [`The text was read as ${encoding} and is kept as UTF-8.`];
}
