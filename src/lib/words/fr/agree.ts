/** "0,5 camion", "1 camion", "2 camions": in French what is under two is singular, also behind a comma. */
export function some(number: string, one: string, other: string): string {
	return `${number} ${isOne(number) ? one : other}`;
}

/** Whether what stands behind this number is singular. Words may stand before the number: "moins de 0,1". */
export function isOne(number: string): boolean {
	return /^(?:.*[^\d.,])?[01](?:[.,]\d+)?$/.test(number);
}

/** "44 simulations sur 100", "moins de 1 simulation sur 100". */
export function runsOf100(runs: string): string {
	return some(runs, 'simulation sur 100', 'simulations sur 100');
}
