/** What a screen reader is told of a page: the tree that the browser gives it, flat and in the order of reading. */
import type { Page } from 'playwright';

export interface Spoken {
	readonly role: string;
	readonly name: string;
	readonly level: number | null;
	/** Of a link. */
	readonly url: string;
	/** The parts that it stands in, the innermost last, as "region Food". */
	readonly within: readonly string[];
}

const LANDMARKS = [
	'banner',
	'main',
	'navigation',
	'complementary',
	'contentinfo',
	'region',
	'dialog',
	'figure',
	'form',
];
/** What sets a control apart from its like, besides landmarks, where it has a name. */
const APART = ['group', 'Details', 'row', 'list', 'listitem', 'Date'];
const CONTROLS = ['button', 'link', 'slider', 'textbox', 'spinbutton', 'combobox', 'radio', 'checkbox', 'searchbox'];

interface Told {
	readonly value?: string | number | boolean;
}
interface Node {
	readonly nodeId: string;
	readonly childIds?: readonly string[];
	readonly parentId?: string;
	readonly ignored: boolean;
	readonly role?: Told;
	readonly name?: Told;
	readonly properties?: readonly { readonly name: string; readonly value: Told }[];
}

export async function spoken(page: Page): Promise<Spoken[]> {
	const devTools = await page.context().newCDPSession(page);
	const { nodes } = (await devTools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
	await devTools.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const told: Spoken[] = [];
	function read(node: Node, within: readonly string[]): void {
		const text = (of?: Told) => (of?.value === undefined ? '' : String(of.value));
		const role = text(node.role);
		const name = text(node.name).replaceAll(/\s+/g, ' ');
		const of = (property: string) => node.properties?.find((each) => each.name === property)?.value;
		const level = of('level')?.value;
		if (!node.ignored) {
			told.push({ role, name, level: typeof level === 'number' ? level : null, url: text(of('url')), within });
		}
		const apart = LANDMARKS.includes(role) || (APART.includes(role) && name !== '');
		for (const id of node.childIds ?? []) {
			const child = byId.get(id);
			if (child) read(child, apart && !node.ignored ? [...within, `${role} ${name}`.trim()] : within);
		}
	}
	read(nodes[0]!, []);
	return told;
}

/** The names of what is a landmark, in the order of reading. */
export const landmarks = (told: readonly Spoken[]): string[] =>
	told.filter(({ role }) => LANDMARKS.includes(role)).map(({ role, name }) => `${role} ${name}`.trim());

/** The headings, as "2 Food". */
export const headings = (told: readonly Spoken[]): string[] =>
	told.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);

/** Controls without a name, and those that cannot be told from another in the same part of the page, which does another thing. */
export function unclear(told: readonly Spoken[]): string[] {
	const controls = told.filter(({ role }) => CONTROLS.includes(role));
	const names = controls.map(({ role, name, within }) => `${within.join(' > ')}: ${role} “${name}”`);
	return names.filter((name, at) => {
		const like = names.indexOf(name);
		// Two links that lead to the same page do the same.
		return (
			controls[at]!.name === '' ||
			(like !== at && (controls[at]!.url === '' || controls[like]!.url !== controls[at]!.url))
		);
	});
}
