import { type CommandLine, commandLineOf } from '../compile/commandLine.ts';

/** Whether the code lies among the packages of an author, or is the project itself. */
export const IS_INSTALLED = /[\\/]node_modules[\\/]/.test(import.meta.dirname);

/** A command as it is typed where the code lies. */
export const commandLine: CommandLine = commandLineOf(IS_INSTALLED);
