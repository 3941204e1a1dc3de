/** What the page says where there is no network. */
export const offline = {
	works: 'Şəbəkə yoxdur. Buradakı hər şey yenə də işləyir.',
	/** Where this browser keeps no copy of the page. */
	openOnly: 'Şəbəkə yoxdur. Burada açıq olanlar yenə də işləyir; bu brauzer yenidən açmaq üçün nüsxə saxlamır.',
};
