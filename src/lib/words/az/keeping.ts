/** What the page says of titles, of scenarios in files, and of those that this browser keeps. */
export const keeping = {
	title: 'Saxla və aç',

	name: {
		label: 'Başlıq',
		hint: 'Linklə, fayl və hər şəkillə birlikdə, oxucunun öz sözləri kimi dırnaq içində gedir.',
		refused: (allowed: string) => `İstifadə olunmadı. Yazıla bilən: ${allowed}.`,
		allowed: (most: string) => `ən çoxu ${most} işarəlik bir sətir, mətnin istiqamətini çevirən işarələr olmadan`,
		quoted: (title: string) => `“${title}”, oxucunun hazırladığı ssenari`,
	},

	save: {
		title: 'Fayl kimi',
		note: 'İçində ssenari sınaqda olduğu kimi tam, nəyin dəyişdirildiyi sözlə, rəqəmlər qısaca və onların rəqəmsal izi var.',
		button: 'Faylı saxla',
		done: (file: string) => `Saxlanıldı: ${file}.`,
		notSettled: 'Fayl yekun rəqəmlərdən hazırlanır: bütün sınaqlar sayılana qədər gözləyin.',
		stuck: 'Bu parametrlərlə sınaq aparmaq olmur: saxlamağa heç nə yoxdur.',
		failed: (why: string) => `Faylı hazırlamaq mümkün olmadı: ${why}`,
		/** What a date in the file is of. */
		below: (supply: string, level: string) => `${supply}: tələbatın ${level}-indən aşağı`,
		short: (store: string, criterion: string) => `${store}: ${criterion} gün`,
	},

	open: {
		button: 'Faylı aç…',
		note: 'Və ya faylı səhifənin istənilən yerinə atın: burada saxlanılmış faylı və ya simulyasiyanın formatında JSON ssenarini.',
		drop: 'Ssenarisini açmaq üçün faylı buraxın',
		opened: (file: string) => `Açıldı: ${file}.`,
		frozen: (file: string) =>
			`Sınaqda olduğu kimi açıldı: ${file}. “Dərc olunduğu kimi” ssenari o vaxtdan bəri dəyişib: fərqlənənlər dəyişdirilmiş parametrlər arasındadır.`,
		notOpened: (file: string) => `Açılmadı: ${file}. Heç nə dəyişdirilmədi.`,
		dismiss: 'Gizlət',
		and: (more: string) => `Və daha ${more}.`,
		several: (files: string) => `Verilən fayllar: ${files}; hər dəfə biri açılır.`,
		none: 'Fayl verilməyib.',
		tooLarge: (bytes: string) => `Həcmi ${bytes} baytdır; ən çoxu 1.000.000 bayt oxunur.`,
		empty: 'Boşdur.',
		unreadable: 'Bu brauzer onu oxuya bilmədi.',
		notJson: 'Bu JSON deyil: ssenari fiqurlu mötərizə ilə başlayan mətndir.',
		notObject: 'Bu JSON-dur, amma ssenari deyil: ssenari sahələri olan obyektdir.',
		newer: (written: string, reads: string) =>
			`Bu faylların ${written} formatında yazılıb; bu səhifə isə ${reads} formatını oxuyur.`,
		unknownField: (field: string, nearest: string | null) =>
			nearest === null
				? `Burada tanınmır: ${field}.`
				: `Burada tanınmır: ${field}. Bəlkə bu nəzərdə tutulub: ${nearest}?`,
		missing: (field: string) => `Çatışmır: ${field}.`,
		notText: (field: string) => `Mətn olmalıdır: ${field}.`,
		otherThanChoice: (field: string, found: string, inChoice: string) =>
			`${field}: ${found}, amma faylın saxladığı seçimdə ${inChoice}. Hansının nəzərdə tutulduğunu bilmək olmaz.`,
		otherRun: (field: string, found: string, here: string) =>
			`${field}: ${found}; bu səhifənin ssenarilərində isə ${here}.`,
		notUnset: (assumption: string) =>
			`assumptions.${assumption} onda sabitlənməyib, amma dərc olunan ssenari onu sabitləyir: onu təsadüfi seçən sınağı burada göstərmək olmur.`,
	},

	recent: {
		title: 'Son ssenarilər, bu brauzerdə',
		note: 'Ssenari linkini kopyalayanda, onu saxlayanda və ya fayldan açanda burada qalır; başqa heç nə saxlanılmır və heç nə bu brauzerdən kənara çıxmır.',
		none: 'Heç nə saxlanılmayıb.',
		keep: 'Son ssenariləri bu brauzerdə saxla',
		how: {
			shared: (day: string) => `link kopyalanıb: ${day}`,
			saved: (day: string) => `saxlanılıb: ${day}`,
			opened: (day: string) => `açılıb: ${day}`,
		},
		changed: (settings: number, of: string) =>
			settings === 0
				? of
				: settings === 1
					? `${of}, bir parametr dəyişdirilib`
					: `${of}, ${settings} parametr dəyişdirilib`,
		open: 'Aç',
		remove: 'Sil',
		openOf: (name: string) => `Aç: ${name}`,
		removeOf: (name: string) => `Sil: ${name}`,
		clear: 'Hamısını sil',
		problems: {
			blocked: 'Bu brauzer bu səhifə üçün heç nə saxlamır, məxfi pəncərədə olduğu kimi. Qalan hər şey işləyir.',
			full: 'Bu brauzerdə onu saxlamağa yer qalmayıb. Bəzilərini silin və ya fayl saxlayın.',
			unreadable: 'Burada saxlananı oxumaq mümkün olmadı, o, nəzərə alınmır.',
			otherVersion: 'Burada saxlanan səhifənin başqa versiyası ilə yazılıb; olduğu kimi saxlanılır.',
			notOpened: 'Onu açmaq mümkün olmadı, heç nə dəyişdirilmədi:',
		},
	},
};
