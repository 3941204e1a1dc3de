import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apache, netlify, nginx, vercel } from './files.js';
import { rulesOf } from './rules.js';

const WAYS = { _headers: netlify, '.htaccess': apache, 'nginx.conf': nginx, 'vercel.json': vercel };

/**
 * Puts what hosts read into the built site.
 *
 * @param {string} folder
 * @param {string} oneFile its name in the folder
 */
export function writeHeaders(folder, oneFile) {
	const rules = rulesOf(folder, oneFile);
	for (const [name, write] of Object.entries(WAYS)) writeFileSync(join(folder, name), write(rules));
}
