/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'Bu səhifənin bir hissəsini almaq mümkün olmadı. Şəbəkə varmı? Ekranda olanların hamısı işləməyə davam edir.',
	again: 'Yenidən cəhd et',
	dismiss: 'Onsuz davam et',
};
