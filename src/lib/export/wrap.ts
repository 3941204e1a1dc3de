/** A stretch of text in one weight. */
export interface Run {
	readonly text: string;
	readonly weight: number;
}

/**
 * Text as lines that fit a width. It breaks at spaces, never at those that do not break; a word that is wider than a
 * line, such as an address, breaks anywhere. The lines keep the spaces they broke at, so that they join to the same text.
 *
 * @param measure the width of a text in a weight, px
 */
export function wrapped(runs: readonly Run[], width: number, measure: (run: Run) => number): Run[][] {
	const lines: Run[][] = [[]];
	let used = 0;
	for (const { text, weight } of runs) {
		for (const word of text.split(/(?<=[ \n])/)) {
			for (let rest = word; rest !== '';) {
				const whole = measure({ text: rest.trimEnd(), weight });
				const free = width - used;
				if (whole > free && used > 0) {
					lines.push([]);
					used = 0;
					continue;
				}
				const piece = whole > free ? fitting(rest, weight, width, measure) : rest;
				append(lines.at(-1)!, { text: piece, weight });
				used += measure({ text: piece, weight });
				rest = rest.slice(piece.length);
			}
		}
	}
	return lines;
}

/** As much of a word as fits a line, at least a letter. */
function fitting(word: string, weight: number, width: number, measure: (run: Run) => number): string {
	let length = word.length;
	while (length > 1 && measure({ text: word.slice(0, length), weight }) > width) length -= 1;
	return word.slice(0, length);
}

function append(line: Run[], run: Run): void {
	const last = line.at(-1);
	if (last?.weight === run.weight) line[line.length - 1] = { ...last, text: last.text + run.text };
	else line.push(run);
}
