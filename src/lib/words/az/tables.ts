/** What the page says of tables that leave it, and what stands in them. Numbers come formatted. */
export const tables = {
	title: 'Rəqəmlərin cədvəlləri',
	bands: 'Zolaqlar cədvəl şəklində',
	figures: 'Rəqəmlər və ssenari',
	workbook: 'İş kitabı',
	comparisonCsv: 'Müqayisə, CSV',
	ledgerCsv: 'Uçot, CSV',
	csv: 'CSV',
	json: 'JSON',
	xlsx: 'XLSX',
	note: 'CSV və XLSX elektron cədvəl üçündür; CSV-də sütun adlarının altında Humanitarian Exchange Language teqləri durur. JSON proqramlar üçündür; bu səhifəyə atılanda ssenarini açır.',
	/** In each row. */
	synthetic: 'bəli: fərziyyələrdən hesablanıb, müşahidə edilməyib',
	seriesIs: (series: string, is: string) => `${series}: ${is}`,
	below: (level: string) => `tələbatın ${level}-indən aşağı olduğu`,
	source: (publisher: string, title: string, date: string | null, url: string | null) =>
		`${publisher}: ${title}${date === null ? '' : `, ${date}`}. ${url ?? 'Yerlə birlikdə uydurulub.'}`,

	/** Rows of the head that these tables have besides. */
	head: {
		series: 'Sıra',
		compared: 'Müqayisə olunanlar',
		run: 'Sınaq',
		sum: 'Cəm',
		opens: 'Necə açılır',
	},
	comparisonByDay: 'Günlər üzrə müqayisə',
	compared: (lines: string) =>
		`${lines}. Hər birində eyni təsadüfi seçimlər, sınaq-sınaq. Fərq hər sınağın özü ilə fərqidir və fərqin səviyyələri yuxarıdakı səviyyələrin fərqi deyil. Burada adı çəkilən şərt, mənbələr və dəyişikliklər ekrandakı ssenariyə aiddir.`,
	difference: (line: string, less: string) => `${line} − ${less}`,
	ledgerByDay: 'Günlər üzrə uçot: hər anbar',
	sum: 'opening + arrivals − loss − issue − refill = closing (əvvəlki qalıq + daxil olan − itki − verilən − ev ehtiyatlarına keçən = son qalıq), hər biri öz sətrinin vahidi ilə və yuvarlaqlaşdırılmadan. closing gecə anbarda olandır; refill ev ehtiyatlarına keçirilən miqdardır. Geri qaytarılan heç vaxt gəlib çatmayıb və cəmdə yoxdur.',
	opens: 'Bu faylı səhifəyə atın və ya orada açın, içindəki ssenari açılır.',
	rounded: 'Səviyyələr altı rəqəmə qədər yuvarlaqlaşdırılıb.',

	sheets: { about: 'Haqqında', assumptions: 'Fərziyyələr', bands: 'Gündəlik zolaqlar', dates: 'İlk günlər' },
	assumptions: {
		columns: [
			'Fərziyyə',
			'ID',
			'Bu ssenaridə',
			'Necə',
			'Aşağı',
			'Mərkəzi',
			'Yuxarı',
			'Vahid',
			'Əsas',
			'Mənbələr',
			'Mübahisəli',
		],
		drawn: 'hər sınaqda aşağı və yuxarı arasından yenidən seçilir',
		changed: 'burada dəyişdirilib',
		fixed: 'ssenari ilə sabitdir',
		same: 'hər sınaqda eynidir',
	},
	dates: {
		columns: [
			'Təminat və ya anbar',
			'Hansı ilk gün',
			'100 sınaqdan 10-u, bu tarixədək',
			'Sınaqların yarısı, bu tarixədək',
			'100 sınaqdan 90-ı, bu tarixədək',
			'Sınaqların payı, son günədək',
		],
		notBy: 'son günədək yox',
	},
};
