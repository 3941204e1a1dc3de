/** `npm run build`: builds the site and the one file in it. */
import { ensureInstalled } from './install.js';
import { build } from './site.js';

ensureInstalled();
process.exitCode = await build();
