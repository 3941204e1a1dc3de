/** Finds what a reader would be told by a file itself, where the words of the catalogue should say it. */
import { type AST, parse } from 'svelte/compiler';

/** A text that stands in a file. */
export interface Said {
	readonly line: number;
	readonly text: string;
}

interface Node {
	readonly type: string;
	readonly start: number;
	readonly [part: string]: unknown;
}

/** Attributes that are read, or read aloud. */
const READ = new Set([
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'title',
	'placeholder',
	'alt',
	'label',
]);
/** Attributes whose words are for the browser. */
const UNREAD =
	/^(class|style|d|rel|media|sandbox|transform|viewBox|points|accept|aria-(labelledby|describedby|keyshortcuts))$/;
/** Whose argument is a selector or a query of CSS. */
const ASKS_CSS = /^(querySelector|querySelectorAll|matches|closest|matchMedia)$/;
/** Paths, types, styles, and what stops a program. */
const NOT_SAID =
	/^(Import|ExportAll|TS(?!AsExpression|SatisfiesExpression|NonNull)|ThrowStatement|StyleDirective|Comment)/;

const LETTERS = /\p{L}{2,}/u;
/**
 * Two words and a space, or one that waits for another: what is put into a text, as \0, may be one of them. Or one word
 * that begins a sentence.
 */
const PHRASE = /\p{L}{2,}\p{P}? ([\p{L}\0]|$)|([\p{L}\0]\p{P}?|^) \p{L}{2,}|^\p{Lu}\p{Ll}+[.!?:…]?$/u;

/** Texts of a `.svelte` or `.ts` file that are no names and come from no catalogue. */
export function saidOutside(file: string, source: string): Said[] {
	const isComponent = file.endsWith('.svelte');
	const code = isComponent ? source : `<script lang="ts">${source.replaceAll('</script', '<\\/script')}</script>`;
	const found: Said[] = [];
	const say = (node: Node, text: string) =>
		found.push({ line: code.slice(0, node.start).split('\n').length, text: text.replaceAll('\0', '…').trim() });

	/** What stands there is read as it is, be it a single word. */
	function shown(node: unknown): void {
		if (!isNode(node)) return;
		if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(shown);
		else if (node.type === 'LogicalExpression') [node.left, node.right].forEach(shown);
		else {
			const text = textOf(node) ?? '';
			if (LETTERS.test(text) && !PHRASE.test(text)) say(node, text);
		}
	}

	function walk(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(walk);
		if (!isNode(node) || NOT_SAID.test(node.type) || isForMachines(node)) return;
		if (node.type === 'Attribute') return attribute(node);
		if (node.type === 'ExpressionTag') shown(node.expression);
		const text = node.type === 'Text' ? String(node.data) : textOf(node);
		if (text !== null && (node.type === 'Text' ? LETTERS : PHRASE).test(text)) say(node, text);
		for (const [part, child] of Object.entries(node)) {
			if (typeof child === 'object' && !isKey(node, part, child)) walk(child);
		}
	}

	function attribute({ name, value }: Node): void {
		if (UNREAD.test(name as string) || value === true) return;
		for (const part of [value].flat() as Node[]) {
			if (part.type === 'ExpressionTag') {
				if (READ.has(name as string)) shown(part.expression);
				walk(part.expression);
			} else if ((READ.has(name as string) ? LETTERS : PHRASE).test(part.data as string))
				say(part, part.data as string);
		}
	}

	const { fragment, instance, module }: AST.Root = parse(code, { modern: true });
	[fragment, instance?.content, module?.content].forEach(walk);
	return found;
}

/** An error that is not caught, a line in the console, a selector. */
function isForMachines({ type, callee }: Node): boolean {
	if (type === 'NewExpression') return /Error$/.test(nameOf(callee));
	if (type !== 'CallExpression' || !isNode(callee)) return false;
	return nameOf(callee.object) === 'console' || ASKS_CSS.test(nameOf(callee.property));
}

/** The name of a property, or what a value is compared with. */
function isKey(node: Node, part: string, child: unknown): boolean {
	if (part === 'metadata' || (part === 'key' && node.computed !== true)) return true;
	if (!isNode(child) || child.type !== 'Literal') return false;
	if (node.type === 'BinaryExpression') return /^[!=]==?$/.test(String(node.operator));
	return (node.type === 'MemberExpression' && part === 'property') || (node.type === 'SwitchCase' && part === 'test');
}

/** A text, with `\0` where something is put into it; null for what is none. */
function textOf(node: Node): string | null {
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node.type !== 'TemplateLiteral') return null;
	return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('\0');
}

function nameOf(node: unknown): string {
	return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
