/** What the page says of tables that leave it, and what stands in them. Numbers come formatted. */
export const tables = {
	title: 'Tables of the figures',
	bands: 'Bands as a table',
	figures: 'Figures and scenario',
	workbook: 'Workbook',
	comparisonCsv: 'Comparison, CSV',
	ledgerCsv: 'Ledger, CSV',
	csv: 'CSV',
	json: 'JSON',
	xlsx: 'XLSX',
	note: 'CSV and XLSX are for a spreadsheet; tags of the Humanitarian Exchange Language stand in the CSV under the names of the columns. JSON is for programs; dropped on this page it opens the scenario.',
	/** In each row. */
	synthetic: 'yes: computed from assumptions, not observed',
	seriesIs: (series: string, is: string) => `${series}: ${is}`,
	below: (level: string) => `below ${level} of need`,
	source: (publisher: string, title: string, date: string | null, url: string | null) =>
		`${publisher}: ${title}${date === null ? '' : `, ${date}`}. ${url ?? 'Made up with the place.'}`,

	/** Rows of the head that these tables have besides. */
	head: {
		series: 'Series',
		compared: 'Compared',
		run: 'Run',
		sum: 'The sum',
		opens: 'Opened by',
	},
	comparisonByDay: 'Comparison by day',
	compared: (lines: string) =>
		`${lines}. The same random draws in each, run by run. A difference is that of each run with itself, and its levels are no difference of the levels above it. Condition, sources and changes named here are those of the scenario on the screen.`,
	difference: (line: string, less: string) => `${line} − ${less}`,
	ledgerByDay: 'Ledger by day: every store',
	sum: 'opening + arrivals − loss − issue − refill = closing, each in the unit of its row and not rounded. Closing is in store at night; refill is moved to larders. What was turned back never arrived and is not in the sum.',
	opens: 'Drop this file on the page, or open it there, and the scenario in it opens.',
	rounded: 'Levels are rounded to six digits.',

	sheets: { about: 'About', assumptions: 'Assumptions', bands: 'Daily bands', dates: 'First days' },
	assumptions: {
		columns: [
			'Assumption',
			'Id',
			'In this scenario',
			'How',
			'Low',
			'Central',
			'High',
			'Unit',
			'Basis',
			'Sources',
			'Disputed',
		],
		drawn: 'drawn anew in each run between low and high',
		changed: 'changed here',
		fixed: 'fixed by the scenario',
		same: 'the same in every run',
	},
	dates: {
		columns: [
			'Supply or store',
			'First day with',
			'10 of 100 runs by',
			'Half of the runs by',
			'90 of 100 runs by',
			'Share of the runs, by the last day',
		],
		notBy: 'not by the last day',
	},
};
