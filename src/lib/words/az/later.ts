/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'Bu səhifənin bir hissəsini almaq mümkün olmadı. Şəbəkə varmı? Ekranda olanların hamısı işləməyə davam edir.',
	again: 'Yenidən cəhd et',
	dismiss: 'Onsuz davam et',
	/** In place of a page. */
	page: 'Bu səhifəni almaq mümkün olmadı. Şəbəkə varmı? Seçdikləriniz ünvandadır və itməyib.',
	still: 'Onu hələ də almaq mümkün deyil.',
	back: 'Olduğunuz yerə qayıt',
};
