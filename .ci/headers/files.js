/** The rules as the files that hosts read: each host has its own way to write the same. */
/** @typedef {import('./rules.js').Rule} Rule */

const MADE = 'Made when the site is built: another build has other hashes.';

/**
 * Netlify, Cloudflare Pages and others. A page is named with all that its folder holds, since a reader may name its file; one
 * whose folder holds other pages is named twice. Cloudflare reads a hundred rules.
 *
 * @param {readonly Rule[]} rules
 */
export function netlify(rules) {
	return rules
		.flatMap(({ path, headers }) =>
			namesOf(path, rules).map((name) =>
				[name, ...Object.entries(headers).map(([header, value]) => `  ${header}: ${value}`)].join('\n'),
			),
		)
		.join('\n\n')
		.replace(/^/, `# ${MADE}\n`)
		.concat('\n');
}

/** @param {string} path @param {readonly Rule[]} rules */
function namesOf(path, rules) {
	if (!path.endsWith('/')) return [path];
	const alone = rules.every((other) => other.path === path || !other.path.startsWith(path));
	return alone ? [`${path}*`] : [path, `${path}index.html`];
}

/** Apache 2.4, in whatever folder the site lies. @param {readonly Rule[]} rules */
export function apache(rules) {
	const sections = rules.map(({ path, headers }) => {
		const lines = Object.entries(headers).map(([header, value]) => `Header always set ${header} "${value}"`);
		if (path === '/*') return lines.join('\n');
		return [`<If "%{REQUEST_URI} =~ m#${pattern(path)}#">`, ...lines.map((line) => `\t${line}`), '</If>'].join('\n');
	});
	return `# ${MADE}
DirectoryIndex index.html
Options -Indexes
AddType application/manifest+json .webmanifest
AddType text/javascript .js
AddType font/woff2 .woff2
<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain image/svg+xml application/json application/manifest+json
</IfModule>
# Without this module no header is sent: an error tells sooner than a silence.
${sections.join('\n')}
`;
}

/**
 * nginx, as a file for `http { include … }`, whose two variables a server then sends: see docs/hosting.md. A header without
 * a value is not sent.
 *
 * @param {readonly Rule[]} rules
 */
export function nginx(rules) {
	const all = rules.find(({ path }) => path === '/*')?.headers ?? {};
	const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
	// The first pattern that fits counts, so those of the root's own page stand last.
	const special = rules.filter(({ path }) => path !== '/*').reverse();
	const maps = names
		.filter((name) => !Object.hasOwn(all, name))
		.map((name) => {
			const lines = special
				.filter(({ headers }) => Object.hasOwn(headers, name))
				.map(({ path, headers }) => `\t"~${pattern(path)}" "${headers[name]}";`);
			return `map $uri $${variable(name)} {\n\tdefault "";\n${lines.join('\n')}\n}`;
		});
	const sent = names.map(
		(name) => `#   add_header ${name} ${name in all ? `"${all[name]}"` : `$${variable(name)}`} always;`,
	);
	return `# ${MADE}
# In \`http { }\`: include this file. In the \`server { }\` or \`location { }\` of the site:
${sent.join('\n')}
${maps.join('\n')}
`;
}

/** Vercel. @param {readonly Rule[]} rules */
export function vercel(rules) {
	const headers = rules.map(({ path, headers }) => ({
		source: path.endsWith('/') ? `${path}(index.html)?` : path.replace(/\*$/, '(.*)'),
		headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
	}));
	return `${JSON.stringify({ trailingSlash: true, headers }, null, '\t')}\n`;
}

/** The end of an address, wherever the site lies. @param {string} path */
function pattern(path) {
	const exact = path.replace(/\*$/, '').replaceAll('.', '\\.');
	if (path.endsWith('/')) return `${exact}(index\\.html)?$`;
	return path.endsWith('*') ? exact : `${exact}$`;
}

/** @param {string} header */
function variable(header) {
	return `corridor_${header.toLowerCase().replaceAll('-', '_')}`;
}
