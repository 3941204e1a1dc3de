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

const MONTH = /\d (?:yanvar|fevral|mart|(aprel)|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)$/;

/** The ending of a day: a or ə as its month has it. A day with its year, or a short one, is named as a date. */
function ofDay(day: string, back: string, front: string, asDate: string): string {
	const month = MONTH.exec(day);
	if (month === null) return `${day} tarixi${asDate}`;
	return day + (month[1] === undefined ? back : front);
}

/** "18 sentyabr" -> "18 sentyabradək", "18 sentyabr 2023" -> "18 sentyabr 2023 tarixinədək". */
export function until(day: string): string {
	return ofDay(day, 'adək', 'ədək', 'nədək');
}

/** "18 sentyabr" -> "18 sentyabrda". */
export function on(day: string): string {
	return ofDay(day, 'da', 'də', 'ndə');
}

/** "18 sentyabr" -> "18 sentyabrdan". */
export function since(day: string): string {
	return ofDay(day, 'dan', 'dən', 'ndən');
}
