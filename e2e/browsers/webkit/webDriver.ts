/** The key under which WebDriver writes a reference to an element. https://w3c.github.io/webdriver/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys without a character of their own. https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const;

export type Key = keyof typeof KEYS;

interface ElementReference {
  readonly [ELEMENT]: string;
}

/** Anything that can be handed to a page and back. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A browser driven through WebDriver, as far as our tests ask for it.
 * Every method throws what the driver calls an error. https://w3c.github.io/webdriver/
 */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /**
   * @param driver the address of the driver, without a slash at the end
   * @param capabilities what the browser must be, by the names of its driver
   */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${driver}/session`, body);
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  /** Opens an address in the top window and waits until it has loaded. */
  async open(url: string): Promise<void> {
    await this.#post('frame', { id: null });
    await this.#post('url', { url });
  }

  /** The size of the window with its frame, in CSS pixels; the page in it may be lower. */
  async resize(width: number, height: number): Promise<void> {
    await this.#post('window/rect', { x: 0, y: 0, width, height });
  }

  /** Turns to the page in a frame; what is asked next is asked of it. */
  async enter(selector: string): Promise<void> {
    await this.#post('frame', { id: await this.#find(selector) });
  }

  /** Runs a function in the page, which sees nothing but what it is given. */
  async run<Given extends readonly Json[], Got>(
    script: (...given: Given) => Got,
    ...args: Given
  ): Promise<Got> {
    return this.#post('execute/sync', { script: `return (${script})(...arguments)`, args });
  }

  /** Clicks with the mouse on the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    const origin = await this.#find(selector);
    const actions = [
      { type: 'pointerMove', origin, x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async press(key: Key): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }

  #find(value: string): Promise<ElementReference> {
    return this.#post('element', { using: 'css selector', value });
  }

  #post<Got>(command: string, body: object): Promise<Got> {
    return send('POST', `${this.#session}/${command}`, body);
  }
}

async function send<Got>(method: string, url: string, body?: object): Promise<Got> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Got };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
