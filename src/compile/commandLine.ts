/** The name under which the tool is installed; it says what is made, since the tool knows no subject. */
export const TOOL = 'sourced-timeline';

/**
 * A command as it is typed.
 * @param rest what stands behind its name
 */
export type CommandLine = (name: string, rest?: string) => string;

/** How commands are typed: those of a tool that is installed, or the scripts of the project. */
export function commandLineOf(isInstalled: boolean): CommandLine {
  return (name, rest = '') => {
    if (isInstalled) return `npx ${TOOL} ${name} ${rest}`.trim();
    const script = name === 'start' ? 'npm start' : `npm run ${name}`;
    return rest ? `${script} -- ${rest}` : script;
  };
}
