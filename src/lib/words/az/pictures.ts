/** What the page says of pictures that leave it and come back. Numbers come formatted. */
export const pictures = {
	/** What is chosen of a picture. */
	choose: {
		figure: 'Qrafik',
		layout: 'Tərtibat',
		theme: 'Rənglər',
		size: 'PNG ölçüsü',
		layouts: {
			wide: 'Slayd, 16:9',
			screen: 'Slayd, 4:3',
			square: 'Kvadrat',
			portrait: 'Şaquli, 4:5',
			whole: 'Lazım olduğu qədər hündür',
		},
		themes: { light: 'Açıq', dark: 'Tünd' },
		pixels: (width: string, height: string) => `${width} × ${height} px`,
		pixelsWide: (width: string) => `eni ${width} px`,
		longEdge: 'uzun tərəfi 3.840 px',
	},
	title: 'Şəkil',
	note: 'Öz ssenarisini içində saxlayır: bu səhifəyə atılanda eyni rəqəmlərlə açılır.',
	preview: 'Şəkil, saxlanılacağı kimi',
	previewing: 'Şəkil çəkilir…',
	none: 'Ekrandakı qrafiklərin heç birini indi şəkil kimi götürmək olmur.',
	copy: 'Kopyala',
	copyOf: (of: string) => `Kopyala: ${of}`,
	copied:
		'Şəkil kopyalandı, amma saxlanılan şəkildə olan ssenari onda yoxdur: mübadilə buferi yalnız pikselləri daşıyır.',
	notCopied: (why: string) => `Şəkil kopyalanmadı: ${why} Əvəzinə onu PNG kimi saxlayın.`,
	noClipboard: 'bu brauzer səhifələrə şəkil kopyalamaq imkanı vermir.',
	copyRefused: 'brauzer səhifəyə kopyalamağa icazə vermədi.',

	/** At the foot of a picture. */
	toOpen: {
		link: (address: string) =>
			`Onu hər fərziyyə və onun mənbəyi ilə birlikdə açmaq üçün bu şəkli səhifəyə atın və ya bu ünvana keçin: ${address}`,
		longLink: (site: string) =>
			`Onu hər fərziyyə və onun mənbəyi ilə birlikdə açmaq üçün bu şəkli bu ünvandakı səhifəyə atın: ${site}. Ssenari şəklin içindədir.`,
		scan: (site: string) =>
			`Onu hər fərziyyə və onun mənbəyi ilə birlikdə açmaq üçün kodu skan edin və ya bu şəkli səhifəyə atın: ${site}`,
		fromFile:
			'Fayldan açılmış səhifədə hazırlanıb. Onu hər fərziyyə və onun mənbəyi ilə birlikdə açmaq üçün bu şəkli Corridor səhifəsinə atın: ssenari şəklin içindədir.',
	},
	moreChanges: (changes: string) => `və daha ${changes} dəyişiklik, hamısı bu şəklin içindəki ssenaridədir`,
	doesNotFit: 'sözlər və rəsm bu tərtibata sığmır. Lazım olduğu qədər hündür olan tərtibatda yer var.',

	/** Of a picture that is opened or dropped. */
	open: {
		note: 'Burada saxlanılmış PNG və ya SVG də öz ssenarisini içində saxlayır.',
		tooLarge: (bytes: string) => `Həcmi ${bytes} baytdır; şəklin ən çoxu 20.000.000 baytı oxunur.`,
		otherPicture: 'Bu, başqa növ şəkildir: yalnız burada saxlanılmış PNG və ya SVG-də ssenari var.',
		cutOff: 'Şəkil bitməmiş qurtarır: faylın bir hissəsi çatmır.',
		damaged: 'Faylın bir hissəsi yolda dəyişib: içindəki yoxlama cəmi uyğun gəlmir.',
		noScenario:
			'İçində ssenari yoxdur. O, yalnız burada saxlanılmış şəkildə olur və başqa proqram şəkli yenidən saxlayanda və ya kiçildib göndərəndə itir.',
		severalScenarios: 'İçində birdən çox ssenari var. Hansının nəzərdə tutulduğunu bilmək olmaz.',
		scenarioTooLong: 'İçindəki ssenari 1.000.000 baytdan uzundur; bundan artığı oxunmur.',
		scenarioUnreadable: 'İçindəki ssenarini oxumaq mümkün olmadı.',
		notSvg: 'SVG kimi başlayır, amma təhlükəsiz oxuna bilən SVG deyil.',
	},
};
