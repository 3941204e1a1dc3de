/** What the page says where there is no network. */
export const offline = {
	works: 'Ցանց չկա։ Այստեղ ամեն ինչ շարունակում է աշխատել։',
	/** Where this browser keeps no copy of the page. */
	openOnly: 'Ցանց չկա։ Այն, ինչ այստեղ բաց է, շարունակում է աշխատել. այս դիտարկիչը պատճեն չի պահում, որ նորից բացվի։',
};
