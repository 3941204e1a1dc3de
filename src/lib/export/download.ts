/** Longer than any browser takes to begin with a file. */
const KEPT_MS = 60_000;

export type Ending = 'csv' | 'svg' | 'png' | 'json' | 'xlsx';

/** "corridor-as-reported-food.svg"; a scenario that was changed says so in the name of every file. */
export function fileName(scenario: string, changed: boolean, what: string, ending: Ending): string {
	const parts = ['corridor', scenario, ...(changed ? ['changed'] : []), what];
	const plain = parts.map((part) =>
		part
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, ''),
	);
	return `${plain.filter((part) => part !== '').join('-')}.${ending}`;
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
	const url = URL.createObjectURL(file);
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = name;
	anchor.hidden = true;
	document.body.append(anchor);
	anchor.click();
	anchor.remove();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
