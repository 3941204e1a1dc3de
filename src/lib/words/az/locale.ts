/** How numbers and dates are written in Azerbaijani, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'az-Latn-AZ',
	/** A range whose ends a dash would not keep apart: "97 … >99 %". */
	fromTo: (from: string, to: string) => `${from} … ${to}`,
};
