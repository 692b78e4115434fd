import { createServer } from 'vite';
import { type Command, Misuse, onlyFolder } from './command.ts';
import { siteOf } from './siteOf.ts';

/** Shows a corpus and follows every change, until the command is ended. */
export const start: Command = {
  usage: '[folder] [--port 5173] [--host] [--open]',
  does: 'shows it in a browser, and follows every change',
  options: { port: { type: 'string' }, host: { type: 'boolean' }, open: { type: 'boolean' } },
  async run(typed) {
    const folder = onlyFolder(typed);
    const port = Number(typed.given('port') ?? 5173);
    if (!Number.isInteger(port)) throw new Misuse('A port is a number.');
    const server = await createServer({
      ...siteOf(folder),
      server: { port, host: typed.has('host'), open: typed.has('open') },
    });
    await server.listen();
    server.printUrls();
    return 0;
  },
};
