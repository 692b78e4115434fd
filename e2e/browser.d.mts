/** The path of a browser, if there is one. */
export function findBrowser(): string | undefined;
