import { from as below } from './endings.ts';

/** What stands on paper, and in the dialog before it. Dates and numbers come formatted. */
export const paper = {
	andMore: (named: string, more: string) => `${named} və daha ${more} (linkə baxın)`,

	/** The head of a page. */
	scenario: (title: string) => `Ssenari: ${title}`,
	unchanged: 'dəyişdirilməyib',
	changed: (count: number) => `${count} parametr dəyişdirilib`,
	printed: (day: string) => `çap edilib: ${day}`,

	notReady: (of: string) =>
		`Bu parametrlərin sınaqları hələ sayılmamışdı, ona görə bu səhifədə rəqəmlər yoxdur. ${of} sınağın hamısı sayılanda yenidən çap edin.`,
	preliminary: (runs: string, of: string) => `Hələ yekun deyil: bu rəqəmlər ${of} sınaqdan ${runs} sınağa əsaslanır.`,

	moves: {
		title: 'Buna ən çox təsir edən fərziyyələr',
		of: (spread: string) => `Pay: ${spread}, ± bir standart xəta.`,
		assumption: 'fərziyyə',
		value: 'dəyər',
		range: 'aralıq',
		share: 'səpələnmədə pay',
		unknown: 'Çap edilən zaman buna ən çox nəyin təsir etdiyi hesablanmamışdı.',
	},
	when: {
		title: 'Sınaqların yarısında hansı tarixədək',
		first: 'ilk gün',
		day: 'gün',
		range: '100 sınağın 80-i',
		supply: (name: string, level: string) => `${name}: ${below(level)} aşağı düşdüyü gün`,
		store: (name: string, what: string) => `${name}: ${what} gün`,
		to: (from: string, to: string) => `${from} – ${to}`,
		later: 'daha gec',
		none: 'heç bir sınaqda',
	},

	foot: (runs: string, seed: string, version: string, dates: string) =>
		`Sınaqlar: ${runs} · başlanğıc ədəd ${seed} · ${version} · ${dates}`,
	page: (page: string, of: string) => `səhifə ${page} / ${of}`,
	notAllowance: 'Tələbatın modeli kiməsə ayrılan norma deyil.',
	claimants: 'Romblar yanlarında adı çəkilənlərin bildirdikləridir, modelin nəticələri deyil.',
	linkTooLong: (characters: string) =>
		`Linkdə ${characters} işarə var, kağızdan yığmaq üçün çoxdur: Corridor-da “Linki kopyala” və “Faylı saxla” onu bütöv daşıyır.`,

	/** The second page of a briefing. */
	briefing: {
		changedTitle: 'Burada nə dəyişdirilib',
		nothingChanged: 'Heç nə: ssenari dərc olunduğu kimidir.',
		was: 'dərc olunan',
		now: 'burada',
		beyond: 'verilən aralıqdan kənar',
		assumptionsTitle: 'Fərziyyələr: buna ən çox təsir edənlər, başlanğıc üçün olanlar və dəyişdirilənlər',
		basis: 'əsası',
		wordTitle: 'Bu kimin sözüdür və nə mübahisəlidir',
		sourcesTitle: 'Mənbələr',
		reportedTitle: 'Qrafiklərdə bildirilən rəqəmlər',
		reported: (from: string, says: string) => `${from}: ${says}`,
		more: (more: string) => `və daha ${more}: linkə baxın`,
	},

	dialog: {
		open: 'Çap et',
		title: 'Çap',
		note: 'Hər səhifədə cümlə və ya onun ssenarisi və tam sabit qeyd var.',
		form: 'Nə çap edilsin',
		forms: { page: 'Bir səhifə', briefing: 'İki səhifəlik arayış' },
		formNotes: {
			page: 'Cümlə, giriş, üç qrafik, nə ən çox təsir edir, hansı tarixədək.',
			briefing: 'Eynisi və dəyişdirilənlər, fərziyyələr, mübahisələr və mənbələr olan səhifə.',
		},
		paper: 'Kağız',
		papers: { A4: 'A4', Letter: 'US Letter' },
		print: 'Çap et və ya PDF kimi saxla',
		close: 'Bağla',
		waits: 'Rəqəmlər olduğu kimi çap edilir: bütün sınaqlar sayılana qədər gözləyin.',
	},
};
