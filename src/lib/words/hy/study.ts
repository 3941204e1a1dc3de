/** What the page says of a question that is worked out beside the figures: how far it is, and how it ended. */
export const study = {
	progress: (what: string, of100: string) => `${what}՝ ${of100} %`,
	stop: 'Կանգնեցնել',
	stopped: 'Կանգնեցված է։ Այստեղ այն է, ինչ հայտնի էր այդ պահին։',
	again: 'Հաշվել նորից',
	failed: (message: string) => `Սա հնարավոր չեղավ հաշվել. ${message}։`,
	notAllZero: (labels: string) => `Սա հնարավոր չէ հաշվել. սրանք բոլորը միասին չեն կարող 0 լինել՝ ${labels}։`,
	givenUp: 'Հաշվումը հնարավոր չէ բեռնել, կամ այն այս դիտարկիչում շարունակ կանգ է առնում։ Ձեր ընտրածից ոչինչ չի կորել։',
	retry: 'Փորձել նորից',
};
