import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from './sources.js';

/**
 * The architecture as a lint rule: which folder may import from which, and why.
 *
 *     routes -> lib -> sims        inside sims: model <- scenarios <- ensemble, cases are data, checks see all
 */

/**
 * A layer is the first entry whose path fits. `values` are the folders of ours that it may import from (its own is
 * always allowed), `types` those from which it may import types only, `packages` what it may import besides.
 *
 * @type {{ path: RegExp, values: RegExp, types?: RegExp, packages: RegExp, why: string }[]}
 */
const LAYERS = [
	{
		path: /^sims\/(cli\.ts$|checks\/|.*\.test\.ts$)/,
		values: /^(sims\/|package\.json$)/,
		packages: /^(node:|vitest$|fast-check$)/,
		why: 'sims runs in Node and in a worker and knows nothing of the page',
	},
	{
		path: /^sims\/model\//,
		values: /^sims\/model\//,
		packages: /^$/,
		why: 'sims/model is the law: it knows no scenario, case, ensemble, page or package',
	},
	{
		path: /^sims\/words\//,
		values: /^sims\/words\//,
		types: /^sims\/model\//,
		packages: /^$/,
		why: 'sims/words says what the rest of sims asks it to say, and knows no more of it than its types',
	},
	{
		path: /^sims\/scenarios\//,
		values: /^sims\/(scenarios|model|words)\//,
		types: /^sims\/cases\/[^/]+\.ts$/,
		packages: /^valibot$/,
		why: 'inside sims imports run one way: model <- scenarios <- ensemble',
	},
	{
		path: /^sims\/ensemble\//,
		values: /^sims\/(ensemble|scenarios|model)\//,
		types: /^sims\/cases\/[^/]+\.ts$/,
		packages: /^$/,
		why: 'inside sims imports run one way, model <- scenarios <- ensemble, and the engine knows no case',
	},
	{
		path: /^sims\/kernel\/emit\//,
		values: /^sims\/(kernel|ensemble|model)\//,
		packages: /^binaryen$/,
		why: 'sims/kernel/emit is run when the project is built: it writes WebAssembly, and nothing that is shipped imports it',
	},
	{
		path: /^sims\/kernel\/(?!emit\/)/,
		values: /^sims\/(kernel(?!\/emit)|ensemble|scenarios|model)\//,
		packages: /^$/,
		why: 'sims/kernel runs what sims/ensemble asks for: model <- scenarios <- ensemble <- kernel, and what writes the kernel is not shipped',
	},
	{
		path: /^sims\/cases\/[^/]+\/(assumptions|scenarios)(\/|\.ts$)/,
		values: /^sims\/(cases\/([^/]+\/)?(case|sources)\.ts$|model\/calendar\.ts$)/,
		types: /^sims\/(scenarios|model)\//,
		packages: /^$/,
		why: 'what a run is given is set apart from the reports that it is held against',
	},
	{
		path: /^sims\/cases\//,
		values: /^sims\/(cases\/|model\/calendar\.ts$)/,
		types: /^sims\/(scenarios|model)\//,
		packages: /^$/,
		why: 'a case is data: it takes types, and the calendar, from model and scenarios and nothing else',
	},
	{
		path: /^sims\//,
		values: /^sims\//,
		packages: /^$/,
		why: 'sims runs in Node and in a worker and knows nothing of the page',
	},
	{
		path: /^bench\/(?!page\/)/,
		values: /^(bench|sims)\//,
		packages: /^(node:|binaryen$|typescript$|vitest$)/,
		why: 'bench measures sims, which knows nothing of it: imports run one way, bench -> sims',
	},
	{
		path: /^src\/lib\/chart\/(?!.*\.test\.ts$)/,
		values: /^src\/lib\/chart\//,
		packages: /^(d3(-.+)?|svelte(\/.+)?)$/,
		why: 'lib/chart is a grammar of marks that knows no model: it imports d3 and svelte only',
	},
	{
		path: /^src\/lib\/method\/.*\.server\.ts$/,
		values: /^(src\/lib\/|sims\/|docs\/)/,
		packages: /^(markdown-it|temml)$/,
		why: 'lib/method/*.server.ts lays out docs/ when the site is built: Markdown and equations are read there and nowhere else',
	},
	{
		path: /^src\/lib\/worker\//,
		values: /^(src\/lib|sims)\//,
		packages: /./,
		why: 'imports run one way: routes -> lib -> sims',
	},
	{
		path: /^src\/lib\/.*\.test\.ts$/,
		values: /^(src\/lib|sims|docs|tests|\.ci)\//,
		packages: /^(?!comlink)/,
		why: 'imports run one way, routes -> lib -> sims, and only lib/worker speaks to the worker',
	},
	{
		path: /^src\/lib\//,
		values: /^(src\/lib|sims)\//,
		packages: /^(?!comlink|node:|vitest|markdown-it|temml)/,
		why: 'imports run one way, routes -> lib -> sims, only lib/worker imports comlink, only lib/method lays out docs/',
	},
	{
		path: /^src\//,
		values: /^(src|sims)\//,
		packages: /^(?!comlink|node:|vitest|markdown-it|temml)/,
		why: 'only lib/worker imports comlink and only lib/method lays out docs/: pages see what these give',
	},
];

/** Where an import leads, as a path from the root of the repository, or undefined for a package. */
function pathInRepository(/** @type {string} */ source, /** @type {string} */ file) {
	const path = (source.split('?')[0] ?? '').replace(/^#sims\//, '/sims/').replace(/^\$lib(?=\/|$)/, '/src/lib');
	if (path.startsWith('.')) return toRoot(resolve(dirname(file), path));
	return path.startsWith('/') ? path.slice(1) : undefined;
}

const toRoot = (/** @type {string} */ path) => relative(ROOT, path).split(sep).join('/');

/** @type {import('eslint').Rule.RuleModule} */
const layers = {
	meta: {
		type: 'problem',
		docs: { description: 'imports run one way: routes -> lib -> sims' },
		messages: { crosses: '{{ from }} may not import {{ what }}: {{ why }}.' },
		schema: [],
	},
	create(context) {
		const file = toRoot(context.filename);
		const layer = LAYERS.find(({ path }) => path.test(file));
		if (!layer) return {};

		/**
		 * @param {any} node an import, an export from elsewhere, or an import type
		 * @param {unknown} source
		 * @param {boolean} typesOnly
		 */
		function check(node, source, typesOnly) {
			if (typeof source !== 'string') return;
			const target = pathInRepository(source, context.filename);
			const own = layer?.path.test(target ?? '') && !/\.test\.ts$/.test(file);
			const allowed =
				target === undefined
					? layer?.packages.test(source)
					: own || layer?.values.test(target) || (typesOnly && layer?.types?.test(target));
			if (allowed) return;
			const what = typesOnly ? source : `${layer?.types?.test(target ?? '') ? 'values from ' : ''}${source}`;
			context.report({ node, messageId: 'crosses', data: { from: file, what, why: layer?.why ?? '' } });
		}

		const typesOnly = (/** @type {any} */ node) =>
			node.importKind === 'type' ||
			node.exportKind === 'type' ||
			(node.specifiers?.length > 0 && node.specifiers.every((/** @type {any} */ s) => s.importKind === 'type'));

		return {
			ImportDeclaration: (node) => check(node, node.source.value, typesOnly(node)),
			ExportNamedDeclaration: (node) => check(node, node.source?.value, typesOnly(node)),
			ExportAllDeclaration: (node) => check(node, node.source.value, typesOnly(node)),
			ImportExpression: (node) => check(node, /** @type {any} */ (node.source).value, false),
			TSImportType: (/** @type {any} */ node) => check(node, node.source?.value, true),
		};
	},
};

export default { meta: { name: 'corridor' }, rules: { layers } };
