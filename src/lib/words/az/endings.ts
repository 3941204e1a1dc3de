/**
 * Endings that a text takes in a sentence. Only texts of this catalogue are given to them, whose ends are known: numbers
 * and names never are.
 */

/** "tələbatın yarısı" -> "tələbatın yarısından", "bir həftəlik tələbat" -> "bir həftəlik tələbatdan". */
export function from(level: string): string {
	if (level.endsWith('t')) return `${level}dan`;
	return level.endsWith('i') ? `${level}ndən` : `${level}ndan`;
}

/** "44 %" -> "44 %-i", "1 %-dən az" -> "1 %-dən azı". */
export function partOf(share: string): string {
	return share.endsWith('az') ? `${share}ı` : `${share}-i`;
}

/** With a capital letter: i becomes İ. */
export function atTheStart(text: string): string {
	return text.charAt(0).toLocaleUpperCase('az') + text.slice(1);
}

/** "7 gün" -> "7 gündən az", "10 %" -> "10 %-dən az". */
export function lessThan(value: string): string {
	if (value.endsWith('saat')) return `${value}dan az`;
	if (value.endsWith('gün')) return `${value}dən az`;
	return value.endsWith('q') ? `${value}-dan az` : `${value}-dən az`;
}
