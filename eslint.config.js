import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import architecture from './.ci/architecture.js';
import svelteConfig from './svelte.config.js';

const CLOCK = 'time in sims is a day number that is passed in (model/calendar.ts): a run must be the same at any hour';
const PAGE = 'sims runs in Node and in a worker: it knows no browser and no machine';
const CHANCE = 'randomness in sims is seeded and passed in: a run must be the same every time';
const LAST_BIT = 'differs between browsers in the last bit; use arithmetic.ts';

/** What every engine computes to the last bit. */
const EXACT_MATH = 'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|PI|E|LN2|LN10|SQRT2|SQRT1_2';

const notInSims = (/** @type {string[]} */ names, /** @type {string} */ message) =>
	names.map((name) => ({ name, message }));

export default defineConfig(
	globalIgnores([
		'build/',
		'build-single/',
		'.svelte-kit/',
		'tests/reference/',
		'sims/kernel/generated/',
		'**/__screenshots__/',
	]),

	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off', // the compiler knows
			'no-console': ['error', { allow: ['warn', 'error'] }],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-unnecessary-type-arguments': 'error',
			'@typescript-eslint/prefer-readonly': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		// Types of what components import reach this linter as `any`; svelte-check sees them whole.
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['**/*.js'],
		extends: [ts.configs.disableTypeChecked],
		rules: { 'no-console': 'off', '@typescript-eslint/no-explicit-any': 'off' },
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts', 'sims/cli.ts'],
		rules: { 'no-console': 'off' },
	},

	// The architecture. tests/unit/architecture.test.ts sees that each of these still speaks up; cycles.test.ts looks
	// for circles.
	{
		files: ['src/**/*.{ts,js,svelte}', 'sims/**/*.ts', 'bench/**/*.ts', 'tests/**/*.ts'],
		plugins: { corridor: architecture },
		rules: { 'corridor/layers': 'error' },
	},
	{
		files: ['sims/**/*.ts'],
		ignores: ['sims/cli.ts', '**/*.test.ts'],
		rules: {
			'no-console': 'error',
			'no-restricted-globals': [
				'error',
				...notInSims(['Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'], CLOCK),
				...notInSims(['crypto'], CHANCE),
				...notInSims(
					[
						'window',
						'self',
						'globalThis',
						'document',
						'navigator',
						'location',
						'history',
						'localStorage',
						'sessionStorage',
						'indexedDB',
						'fetch',
						'postMessage',
						'requestAnimationFrame',
						'matchMedia',
						'Worker',
						'process',
						'Buffer',
					],
					PAGE,
				),
			],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: CHANCE }],
		},
	},
	{
		files: ['sims/model/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: `MemberExpression[object.name='Math'][property.name!=/^(${EXACT_MATH})$/]`, message: LAST_BIT },
				{ selector: "MemberExpression[object.name='Math'][computed=true]", message: LAST_BIT },
				{ selector: "VariableDeclarator[init.name='Math']", message: LAST_BIT },
				{ selector: "BinaryExpression[operator='**']", message: `** ${LAST_BIT}` },
				{ selector: "AssignmentExpression[operator='**=']", message: `**= ${LAST_BIT}` },
			],
		},
	},
);
