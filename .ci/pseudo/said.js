/**
 * What English words become in the pseudo-language: the same, with marks on all letters and vowels twice, so that what does
 * not come from the catalogue is seen by its plain letters, and what has no room for longer words by running over.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED = 'áƀçďéƒğĥíĵķļḿńóṗɋŕśţúṽŵẋýź';
const VOWELS = /[aeiou]/i;
/** @type {Map<string, string>} */
const MARKS = new Map(
	[...PLAIN].flatMap((letter, index) => {
		const marked = /** @type {string} */ ([...MARKED][index]);
		return [
			[letter, VOWELS.test(letter) ? marked.repeat(2) : marked],
			[letter.toUpperCase(), marked.toUpperCase()],
		];
	}),
);

/** @param {string} text */
export function marked(text) {
	return Array.from(text, (letter) => MARKS.get(letter) ?? letter).join('');
}

/** What programs are told by the catalogue. @param {string} name @param {unknown} said */
function isForPrograms(name, said) {
	return ['tag', 'id', 'url'].includes(name) || (name === 'sources' && typeof said === 'object');
}

/** Said above a text that is there in English alone, as this language says it of the method. */
const IN_ENGLISH = marked('In English');

/**
 * A part of the catalogue in the pseudo-language: texts, and what its functions say; anything else as it is.
 *
 * @param {unknown} said
 * @returns {unknown}
 */
export function inPseudo(said) {
	if (typeof said === 'string') return marked(said);
	if (typeof said === 'function') {
		const say = (/** @type {unknown[]} */ ...values) => inPseudo(said(...values));
		return Object.defineProperty(say, 'length', { value: said.length });
	}
	if (Array.isArray(said)) return said.map(inPseudo);
	if (said === null || typeof said !== 'object' || Object.getPrototypeOf(said) !== Object.prototype) return said;
	return Object.fromEntries(
		Object.entries(said).map(([name, part]) => [
			name,
			isForPrograms(name, part) ? part : name === 'onlyEnglish' ? IN_ENGLISH : inPseudo(part),
		]),
	);
}
