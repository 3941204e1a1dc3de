/** Texts put together with the marks of the language, where no sentence of the catalogue does it. */
import { quotes } from '#sims/words/en/quotes.ts';
import { locale } from './en/locale.ts';

/** "“a day’s bread”". */
export function quoted(text: string): string {
	const [opening, closing] = quotes;
	return `${opening}${text}${closing}`;
}

/** "Road:", where what follows has a form of its own. */
export function heading(name: string): string {
	return `${name}${locale.colon}`;
}

/** "Road: closed". */
export function headed(name: string, what: string): string {
	return `${heading(name)} ${what}`;
}

/** "road closed; gas line 44 %": of things that may hold commas. */
export function listed(parts: readonly string[]): string {
	return parts.join(`${locale.semicolon} `);
}

/** "Road closed.": of a text that ends without a mark. */
export function stopped(text: string): string {
	return `${text}${locale.stop}`;
}

/** "Road closed. Gas line open": the last one is not stopped, and one that is stopped already not twice. */
export function sentences(parts: readonly string[]): string {
	const last = parts.length - 1;
	return parts.map((part, at) => (at === last || part.endsWith(locale.stop) ? part : stopped(part))).join(' ');
}
