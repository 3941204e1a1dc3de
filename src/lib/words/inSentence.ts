/** Names of a list as they stand elsewhere: by the letters of the language, in which a capital I may be another letter. */
import { locale } from './en/locale.ts';

/** "Bread and cereals" as it stands within a sentence. What begins with an abbreviation, such as "LPG", keeps its capitals. */
export function inSentence(name: string): string {
	return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(locale.tag) + name.slice(1);
}

/** The beginning of a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase(locale.tag) + text.slice(1);
}
