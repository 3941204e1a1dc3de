/** How numbers and dates are written in French, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'fr-FR',
	/** A range whose ends a dash would not keep apart: "97 à >99 %". */
	fromTo: (from: string, to: string) => `${from} à ${to}`,
};
