/** The name under which the tool is installed; it says what is made, since the tool knows no subject. */
export const TOOL = 'sourced-timeline';

/** Whether the code lies among the packages of an author, or is the project itself. */
export const IS_INSTALLED = /[\\/]node_modules[\\/]/.test(import.meta.dirname);

/**
 * A command as it is typed here.
 * @param rest what stands behind its name
 */
export function commandLine(name: string, rest = '', isInstalled = IS_INSTALLED): string {
  if (isInstalled) return `npx ${TOOL} ${name} ${rest}`.trim();
  const script = name === 'start' ? 'npm start' : `npm run ${name}`;
  return rest ? `${script} -- ${rest}` : script;
}
