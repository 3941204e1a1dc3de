/** What the page says where there is no network. */
export const offline = {
	works: 'Нет сети. Здесь всё по-прежнему работает.',
	/** Where this browser keeps no copy of the page. */
	openOnly:
		'Нет сети. Открытое здесь по-прежнему работает; копии, чтобы открыть страницу снова, этот браузер не хранит.',
};
