/** What the one file says that holds the whole tool, where it differs from a site. */
export const single = {
	download: 'Bütün alət bir fayl kimi',
	downloadNote: '(təxminən 5 MB): diskdən və ya fleş yaddaşdan şəbəkəsiz açılır.',
	about:
		'Bu, bir fayldan ibarət bütün alətdir. Ona şəbəkə lazım deyil; burada etdiyiniz heç nə bu cihazdan kənara çıxmır.',
	sources: 'Mənbələr internetə aparan linklərdir: yalnız onlara şəbəkə lazımdır.',
	/** Where there is no network. */
	works: 'Şəbəkə yoxdur. Buradakı hər şey yenə də işləyir; yalnız mənbələrə aparan linklər işləmir.',
	copiedFromDisk:
		'Link kopyalandı. O, bu faylı bu cihazda durduğu yerdə açır; başqalarına həm fayl, həm də faylın adından sonra duran hissə lazımdır.',
	noPage: (page: string) => `Bu faylda belə səhifə yoxdur: “${page}”.`,
	firstPage: 'İlk səhifəyə',
	noScript: 'Bu səhifə hesablamanı brauzerdə aparır: ona JavaScript lazımdır, burada isə o söndürülüb.',
	notices: 'Başqalarının kodunun və şriftlərinin lisenziyaları',
	noticesInside: 'Başqalarının kodunun və şriftlərinin lisenziyaları bu faylın sonunda mətn kimi verilir.',
};
