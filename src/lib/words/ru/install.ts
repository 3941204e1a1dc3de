/** What a system says of the page once it is installed, and what the page says when a newer version of it is there. */
export const install = {
	name: 'Corridor: если единственная дорога закроется',
	shortName: 'Corridor',
	description:
		'Чего не хватает и когда, если закрывается единственная дорога в место, где живут 120 000 человек: иллюстративные проекции, упражнение «если — то», а не хроника событий.',

	newer: 'Есть новая версия. Пока вы её не примете, ничего не изменится.',
	takeOver: 'Принять',
	later: 'Позже',
	/** Another window of the page is open, a talk perhaps. */
	notAlone:
		'Не сейчас: открыто ещё одно окно этой страницы, сначала закройте его. Когда будут закрыты все окна, новая версия появится сама.',
};
