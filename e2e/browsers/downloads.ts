import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Firefox puts what the tests of this process save in it. */
export const FIREFOX_DOWNLOADS = join(tmpdir(), `downloads of ${process.pid}`);
