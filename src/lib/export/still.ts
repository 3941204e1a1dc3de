/** A drawing of the page that needs the page no more: its style is written into it, and what is for the hand is left out. */

export interface Still {
	/** A group in the drawing's own units. */
	readonly node: SVGGElement;
	/** What it covers, in the same units; marks and words that stand out over its frame included. */
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const SVG = 'http://www.w3.org/2000/svg';
/** Taken over from around an element: written where they change. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'letter-spacing',
	'text-anchor',
	'paint-order',
	'visibility',
] as const;
/** Of the element itself: written where they are not as usual. */
const OWN: Readonly<Record<string, string>> = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	'dominant-baseline': 'auto',
	'vector-effect': 'none',
	'stop-color': 'rgb(0, 0, 0)',
	'stop-opacity': '1',
};
/** For the hand, or of another language than SVG. */
const LEFT_OUT = '[data-export="no"], foreignObject, script, style';
/** On the screen it is there, but not seen. */
const ONLY_HERE = '[data-export="only"]';
const REFERENCE = /url\(["']?[^"')#]*#([^"')]+)["']?\)/g;

/** Copies a drawing that is on the screen, as it is computed at this moment. */
export function stillOf(svg: SVGSVGElement): Still {
	const node = document.createElementNS(SVG, 'g');
	const references = new Set<string>();
	write(svg, node, null, references);
	for (const child of svg.childNodes) {
		const copy = copyOf(child, references);
		if (copy !== null) node.append(copy);
	}
	appendReferenced(node, references);
	return { node, box: boxOf(svg) };
}

/** @param around what the copy takes its style over from; null: from nothing */
function copyOf(live: Node, references: Set<string>, around: Element | null = live.parentElement): Node | null {
	if (live.nodeType === Node.TEXT_NODE) return live.cloneNode();
	if (!(live instanceof SVGElement) || live.matches(LEFT_OUT)) return null;
	if (getComputedStyle(live).display === 'none' && !isDefinition(live)) return null;
	const copy = live.cloneNode() as SVGElement;
	for (const { name } of [...copy.attributes]) {
		if (/^(class|style|tabindex|role|focusable|aria-.*|data-.*|on.*)$/.test(name)) copy.removeAttribute(name);
	}
	write(live, copy, around, references);
	if (live.matches(ONLY_HERE)) copy.removeAttribute('visibility');
	for (const child of live.childNodes) {
		const part = copyOf(child, references);
		if (part !== null) copy.append(part);
	}
	return copy;
}

/** These are never drawn where they stand. */
function isDefinition(element: Element): boolean {
	return element.closest('defs, pattern, clipPath, mask, linearGradient, radialGradient, marker, symbol') !== null;
}

function write(live: SVGElement, copy: SVGElement, parent: Element | null, references: Set<string>): void {
	if (/^(title|desc|metadata)$/.test(live.localName)) return;
	const style = getComputedStyle(live);
	const around = parent === null ? null : getComputedStyle(parent);
	const attribute = (name: string, value: string) => {
		for (const [, id] of value.matchAll(REFERENCE)) references.add(id!);
		copy.setAttribute(name, value.replace(REFERENCE, 'url(#$1)'));
	};
	for (const name of INHERITED) {
		const value = style.getPropertyValue(name);
		if (value !== around?.getPropertyValue(name)) attribute(name, value);
		else copy.removeAttribute(name);
	}
	for (const [name, usual] of Object.entries(OWN)) {
		const value = style.getPropertyValue(name);
		if (value !== usual && value !== '') attribute(name, value);
		else copy.removeAttribute(name);
	}
	const moved = style.transform;
	if (parent !== null && moved !== 'none' && !copy.hasAttribute('transform')) copy.setAttribute('transform', moved);
	const href = live.getAttribute('href');
	if (href?.startsWith('#')) references.add(href.slice(1));
}

/** Patterns and the like that stand elsewhere on the page. */
function appendReferenced(node: SVGGElement, references: Set<string>): void {
	// One that is copied may refer to others: a set goes on with what is added to it.
	for (const id of references) {
		if (node.querySelector(`[id="${CSS.escape(id)}"]`) !== null) continue;
		const live = document.getElementById(id);
		const copy = live === null ? null : copyOf(live, references, null);
		if (copy === null) continue;
		const defs = document.createElementNS(SVG, 'defs');
		defs.append(copy);
		node.prepend(defs);
	}
}

function boxOf(svg: SVGSVGElement): Still['box'] {
	const frame = svg.getBoundingClientRect();
	const { width: units } = svg.viewBox.baseVal;
	const scale = units > 0 && frame.width > 0 ? units / frame.width : 1;
	let { left, top, right, bottom } = frame;
	for (const part of svg.querySelectorAll('path, line, rect, circle, ellipse, polygon, polyline, text, use, image')) {
		if (part.closest(LEFT_OUT) !== null || isDefinition(part)) continue;
		const { left: l, top: t, right: r, bottom: b, width, height } = part.getBoundingClientRect();
		if (width === 0 && height === 0) continue;
		left = Math.min(left, l);
		top = Math.min(top, t);
		right = Math.max(right, r);
		bottom = Math.max(bottom, b);
	}
	const { x, y } = svg.viewBox.baseVal;
	return {
		x: x + (left - frame.left) * scale,
		y: y + (top - frame.top) * scale,
		width: (right - left) * scale,
		height: (bottom - top) * scale,
	};
}
