/** What the page says of a question that is worked out beside the figures: how far it is, and how it ended. */
export const study = {
	progress: (what: string, of100: string) => `${what}: ${of100} %`,
	stop: 'Dayandır',
	stopped: 'Dayandırıldı. O vaxta qədər məlum olanlar burada durur.',
	again: 'Yenidən hesabla',
	failed: (message: string) => `Bunu hesablamaq mümkün olmadı: ${message}.`,
	notAllZero: (labels: string) => `Bunu hesablamaq olmaz: bunların hamısı 0 ola bilməz: ${labels}.`,
	givenUp: 'Hesablamanı almaq mümkün deyil, ya da o, bu brauzerdə dəfələrlə dayanır. Seçdiklərinizdən heç nə itmədi.',
	retry: 'Yenidən cəhd et',
};
