import { resolve } from 'node:path';

/**
 * The absolute path of the corpus folder that is asked for, or of the one that comes with the code.
 * A relative path counts from where the command was typed: npm runs scripts in the folder of the
 * project, and keeps the other one in `INIT_CWD`.
 * @param named a path as typed; nothing or an empty one asks for our own corpus
 * @param project the folder of the project
 */
export function corpusFolder(named: string | undefined, project: string): string {
  if (!named) return resolve(project, 'src', 'corpus');
  return resolve(process.env.INIT_CWD ?? process.cwd(), named);
}
