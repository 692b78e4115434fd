import { resolve } from 'node:path';
import { IS_INSTALLED } from './commandLine.ts';

/**
 * The absolute path of the corpus folder that is asked for, or of the one that is meant: that of the project, or
 * where the code is installed as a tool, the folder in which the command was typed.
 * @param named a path as typed; nothing or an empty one asks for the one that is meant
 * @param project the folder of the project
 */
export function corpusFolder(named: string | undefined, project: string): string {
  if (named) return typedPath(named);
  return IS_INSTALLED ? typedPath('.') : resolve(project, 'src', 'corpus');
}

/**
 * The absolute path of what was typed. It counts from where the command was typed: npm runs scripts in the folder
 * of the project, and keeps the other one in `INIT_CWD`.
 */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
