/** How long to wait before a script counts as failed; one that arrives later still runs. */
const LOADING_TIME_MS = 20_000;

/**
 * Loads and runs a classic script: a page from disk or in a sandbox cannot fetch files or import
 * modules, but it can run scripts beside it.
 * @param address in full, or relative to the page
 * @returns rejects if the script does not come; it may then be asked for again
 */
export function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = addScript(address);
    const fail = () => {
      script.remove();
      reject(new Error(`${address} did not come.`));
    };
    const timeOut = setTimeout(fail, LOADING_TIME_MS);
    script.onload = () => {
      clearTimeout(timeOut);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timeOut);
      fail();
    };
  });
}

/**
 * Puts a script into the page, which fetches and runs it.
 * @param isInOrder whether it waits for those that were put in before it in the same way
 */
export function addScript(address: string, isInOrder = false): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = address;
  script.async = !isInOrder;
  document.head.append(script);
  return script;
}
