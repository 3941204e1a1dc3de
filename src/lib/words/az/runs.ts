/** What runs are called, and what the page says where the seed and the number of runs are changed. */
export const runs = {
	/** One run by its name. */
	central: 'mərkəzi sınaq',
	one: (number: string, of: string) => `sınaq ${number} / ${of}`,

	change: 'dəyiş',
	title: 'Sınaqlar və başlanğıc ədəd',
	runs: 'Sınaqlar',
	seed: 'Başlanğıc ədəd',
	another: 'Başqası',
	allowed: '0–4294967295 arası tam ədəd',
	note: 'Hər sınaq fərziyyələri öz aralıqlarından yenidən təsadüfi seçir. Başqa başlanğıc ədəd eyni aralıqlardan başqa bir seçimdir: onunla dəyişən nə varsa, təsadüfdür. Sınaqların çox olması zolaqları dəqiqləşdirir, amma yeni bilik vermir.',
};
