/** Elements of an SVG that is being made. */
export const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Numbers are written to a hundredth. */
export function element(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) {
		made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
	}
	made.append(...children);
	return made;
}
