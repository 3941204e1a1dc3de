/** What the page says of whether what was opened still gives the figures that it was made with. */
export const receipt = {
	/** When the figures were noted, by what was opened. */
	since: {
		link: 'bu link paylaşılanda',
		file: 'bu fayl saxlanılanda',
		kept: 'bu ssenari yadda saxlanılanda',
	},
	parts: { central: 'mərkəzi sınaq', dates: 'tarixlər', bands: 'zolaqlar' },
	waiting: (since: string) => `Rəqəmlər ${since} qeyd olunub. Onlar bütün sınaqlar sayılandan sonra müqayisə olunur.`,
	notWorkedOut: (since: string) =>
		`Rəqəmlər ${since} qeyd olunub. Onları müqayisə etmək olmur: burada hesablamaq mümkün olmadı.`,
	unnoted: 'Bu link rəqəmlər linklərdə qeyd olunmağa başlayandan əvvəl paylaşılıb: müqayisə etməyə heç nə yoxdur.',
	unnotedOther: (since: string) => `Rəqəmlər ${since} qeyd olunmayıb: müqayisə etməyə heç nə yoxdur.`,
	same: (since: string) => `Rəqəmlər eynidir: onlar ${since} da belə idi.`,
	/** What is drawn was changed before it could be compared. */
	sameInPart: (since: string) =>
		`İndi göstərilənləri müqayisə etmək mümkün olduğu qədər rəqəmlər eynidir: onlar ${since} da belə idi.`,
	differs: (since: string, parts: string) => `Rəqəmlər eyni deyil: onlar ${since} başqa idi. Fərqlənənlər: ${parts}.`,
	why: {
		model: (then: string, now: string) =>
			`O, modelin ${then} versiyası ilə hazırlanıb, bu səhifədə isə ${now} versiyasıdır: dəyişdirilənlər ssenariyə onun indi dərc olunan şəklində tətbiq edilir.`,
		engine: (then: string, now: string) =>
			`Onun rəqəmləri başqa hesablama üsulu ilə alınıb (${then}); burada üsul başqadır (${now}).`,
		unexplained:
			'Model və hesablama üsulu eynidir. Ya açılan şey əl ilə dəyişdirilib, ya da bu brauzer başqa rəqəmlər hesablayır: xahiş edirik, linklə birlikdə bildirin.',
	},
	whatChanged: 'Versiyalar arasında nə dəyişib',
	dismiss: 'Gizlət',
};
