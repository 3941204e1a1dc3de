/** A text for each plural of a language that differs from the others. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * What agrees with a number, by the rules of a language: `plural('ru')(21, { one: 'день', few: 'дня', other: 'дней' })`.
 *
 * @returns a function of the number, or of one that is written already: of that its digits count
 */
export function plural(tag: string): (number: number | string, forms: Forms) => string {
	let rules: Intl.PluralRules | undefined;
	return (number, forms) => {
		rules ??= new Intl.PluralRules(tag);
		const value = typeof number === 'number' ? number : Number(number.replace(/\D/g, ''));
		return forms[rules.select(value)] ?? forms.other;
	};
}
