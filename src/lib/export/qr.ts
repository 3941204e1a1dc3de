/** A link as a code that a phone reads from a screen or from paper: black on white in any theme, with its quiet zone. */
import { encode } from 'uqr';
import type { Block } from './block.ts';
import { element } from './element.ts';

/** What a code of version 15 holds, bytes: a larger one has too many parts to be read at the size it gets. */
const MOST_BYTES = 520;
/** A part of the code, in units of the sheet: 3 px at size 1x. */
const PART = 3;
/** Around the code, parts. */
const QUIET = 4;

export interface QrBlock extends Block {
	readonly width: number;
}

/** Null: the link is too long for a code that can be scanned. */
export function qrOf(link: string): QrBlock | null {
	if (new TextEncoder().encode(link).length > MOST_BYTES) return null;
	const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: 0 });
	const side = (size + 2 * QUIET) * PART;
	const rows = data.flatMap((row, y) =>
		row.map((dark, x) => (dark ? `M${(x + QUIET) * PART} ${(y + QUIET) * PART}h${PART}v${PART}h-${PART}z` : '')),
	);
	return {
		width: side,
		height: side,
		said: '',
		at: (x, y) => [
			element(
				'g',
				{ transform: `translate(${Math.round(x)} ${Math.round(y)})`, 'shape-rendering': 'crispEdges' },
				element('rect', { width: side, height: side, fill: '#fff' }),
				element('path', { d: rows.join(''), fill: '#000' }),
			),
		],
	};
}
