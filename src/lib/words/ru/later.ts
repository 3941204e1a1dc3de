/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'Часть этой страницы не удалось загрузить. Есть ли сеть? Всё, что на экране, продолжает работать.',
	again: 'Повторить',
	dismiss: 'Продолжить без неё',
};
