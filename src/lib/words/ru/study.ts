/** What the page says of a question that is worked out beside the figures: how far it is, and how it ended. */
export const study = {
	progress: (what: string, of100: string) => `${what}: ${of100} %`,
	stop: 'Остановить',
	stopped: 'Остановлено. Здесь то, что было известно к этому моменту.',
	again: 'Вычислить заново',
	failed: (message: string) => `Это не удалось вычислить: ${message}.`,
	notAllZero: (labels: string) => `Это нельзя вычислить: не все из этих значений могут быть равны 0: ${labels}.`,
	givenUp:
		'Вычисление не удаётся загрузить, или оно в этом браузере каждый раз прерывается. Ничего из выбранного вами не потеряно.',
	retry: 'Повторить',
};
