/** Long enough for the browser to read the file. */
const KEPT_MS = 60_000;

/** Lets the browser save a file. */
export function saveFile(name: string, type: string, content: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
