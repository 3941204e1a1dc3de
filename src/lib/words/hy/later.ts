/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'Էջի մի մասը հնարավոր չեղավ բեռնել։ Ցանց կա՞։ Այն ամենը, ինչ էկրանին է, շարունակում է աշխատել։',
	again: 'Փորձել նորից',
	dismiss: 'Շարունակել առանց դրա',
};
