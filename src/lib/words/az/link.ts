/** What the page says of links, of undo, and of what of a link could not be used. */
export const link = {
	undo: 'Ləğv et',
	redo: 'Təkrarla',
	copy: 'Linki kopyala',
	copied: 'Link kopyalandı.',
	copiedOffline: 'Link kopyalandı. Siz yenidən şəbəkəyə qoşulanda o, sizin üçün yenə işləyəcək.',
	waits: 'Link bütün sınaqlar sayılandan sonra hazırlanır.',
	withoutFigures:
		'Link rəqəmləri olmadan kopyalandı: onları hesablamaq mümkün olmadı, ona görə link açılanda heç nəyi müqayisə etmək olmaz.',
	byHand: 'Linki avtomatik kopyalamaq mümkün olmadı. Budur:',
	close: 'Bağla',
	notWritten: 'Bu brauzer ünvanı indi yaza bilmədi. “Linki kopyala” yenə də işləyir.',

	noLink: (characters: string, most: string) =>
		`Bu ssenari link üçün həddən artıq uzundur: ${characters} işarə, ən çoxu isə ${most}. Onu fayl kimi saxlayın.`,
	opened: (count: number) =>
		count === 1 ? 'Bir hissədən başqa hamısı açıldı:' : `${count} hissədən başqa hamısı açıldı:`,
	keep: 'Açılanı saxla',
	openDefault: 'Səhifəni dərc olunduğu kimi aç',
	original: 'Linkin gəldiyi şəkli',

	tooLong: (characters: string, most: string) =>
		`Linkdə ${characters} işarə var; ən çoxu ${most} işarə oxunur. Ondan heç nə istifadə olunmadı.`,
	format: (written: string, reads: string) =>
		`Linkin formatı: ${written}; bu səhifənin oxuduğu ən son format: ${reads}. Linkdən heç nə istifadə olunmadı.`,
	unknown: (part: string) => `Burada tanınmır: ${part}.`,
	didYouMean: (part: string, nearest: string) => `Burada tanınmır: ${part}. Bəlkə bu nəzərdə tutulub: ${nearest}?`,
	twice: (part: string) => `İki dəfə yazılıb: ${part}; birincisi istifadə olundu.`,
	refused: (part: string, written: string, allowed: string) => `${part}: ${written}; buraya yazıla bilən: ${allowed}.`,
	notAllZero: (parts: string) => `Bunların hamısı 0 ola bilməz: ${parts}. Onların heç biri istifadə olunmadı.`,
	tooMany: (parts: string, most: string) =>
		`Linkdə ${parts} hissə var; ən çoxu ${most} oxunur. Ondan heç nə istifadə olunmadı.`,

	/** What may stand in a part. */
	allowedTitle: (most: string) => `1 – ${most} işarə, bir sətirdə`,
	/** What an entry of a list of access is made of, by list. */
	allowedEntries: {
		phases: 'tarix:yol:maşınlar:ehtimal:dərman:köçürmələr:xəstələr',
		gas: 'tarix:pay',
		power: 'tarix:pay',
		convoys: 'tarix:maşınlar:yük:nəticə:ton:kimin:yol:mənbə',
	},
};
