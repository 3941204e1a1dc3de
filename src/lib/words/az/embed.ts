import type { StoreGroup } from '#sims/model/store.ts';

const FIGURES: Readonly<Record<StoreGroup | 'all' | 'dates', string>> = {
	food: 'Ərzaq',
	medicine: 'Dərman',
	energy: 'Qaz və istilik',
	all: 'Hər üç təminat',
	dates: 'Nə vaxt tükənir',
};

/** What a frame in another page says, and the dialog that makes its code. */
export const embed = {
	/** Names of the figures that a frame can show. */
	figures: FIGURES,
	title: (figure: string, scenario: string) => `Corridor: ${figure}. ${scenario}`,
	problems: 'Bu çərçivənin ünvanındakıların hamısını istifadə etmək olmadı:',
	sources: (publishers: string) => `Göstərilən girişin mənbələri: ${publishers}.`,
	noSources: 'Göstərilən giriş bir “əgər”dir: heç bir məlumata əsaslanmır.',
	open: 'Corridor-da aç',
	openTitle: 'Bu ssenarini hər fərziyyə və onun mənbəyi ilə birlikdə yeni vərəqdə açır',
	differs: 'Bunlar bu linkin hazırlandığı rəqəmlər deyil. Corridor-da açılanda nəyin və nə üçün fərqləndiyi deyilir.',
	needsScript: 'Rəqəmlər onları oxuyanın brauzerində hesablanır və onlara JavaScript lazımdır.',

	dialog: {
		open: 'Yerləşdir',
		title: 'Başqa səhifədə göstər',
		note: 'Ekrandakı bir qrafiki, onun cümləsini, bütün sabit qeydi və mənbələrini göstərən çərçivə. Oxucunun brauzerində heç nə qoymur.',
		figure: 'Qrafik',
		width: 'En',
		widths: { 280: '280 px', 360: '360 px', 700: '700 px', full: 'öz sütununun eni qədər' },
		theme: 'Rənglər',
		themes: { reader: 'oxucuda olduğu kimi', light: 'açıq', dark: 'tünd' },
		height: 'Hündürlük',
		heights: { yes: 'içindəki qədər hündür', no: 'sabit' },
		heightNotes: {
			yes: 'Həmin səhifədə bir neçə sətir skript.',
			no: 'Skriptsiz. Buradakı qədər hündürdür; daha uzun olan sürüşdürülür.',
		},
		notPublic:
			'Bu səhifə sizin öz cihazınızdan açılıb: kod başqalarında Corridor nüsxəsinin açıq ünvanı olandan sonra işləyir.',
		code: 'Kod',
		copy: 'Kodu kopyala',
		copied: 'Kod kopyalandı.',
		byHand: 'Kodu avtomatik kopyalamaq mümkün olmadı. O, seçilib: əl ilə kopyalayın.',
		preview: 'Orada necə görünür',
	},
};
