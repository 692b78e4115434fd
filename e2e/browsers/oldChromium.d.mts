/** The path of Chromium 109, if it has been brought. */
export function findOldChromium(): string | undefined;
