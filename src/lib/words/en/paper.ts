/** What stands on paper, and in the dialog before it. Dates and numbers come formatted. */
export const paper = {
	andMore: (named: string, more: string) => `${named} and ${more} more (see the link)`,

	/** The head of a page. */
	scenario: (title: string) => `Scenario: ${title}`,
	unchanged: 'unchanged',
	changed: (count: number) => (count === 1 ? '1 setting changed' : `${count} settings changed`),
	printed: (day: string) => `printed ${day}`,

	notReady: (of: string) =>
		`The runs of these settings were not counted yet, so that there are no figures on this page. Print it again when all ${of} runs are counted.`,
	preliminary: (runs: string, of: string) => `Not settled yet: these figures rest on ${runs} of ${of} runs.`,

	moves: {
		title: 'Assumptions that move this most',
		of: (spread: string) => `Share of the ${spread}, ± one standard error.`,
		assumption: 'assumption',
		value: 'value',
		range: 'range',
		share: 'of the spread',
		unknown: 'What moves this most was not worked out when this was printed.',
	},
	when: {
		title: 'By when, in half of the runs',
		first: 'first day with',
		day: 'day',
		range: '80 of 100 runs',
		supply: (name: string, level: string) => `${name}: below ${level}`,
		store: (name: string, what: string) => `${name}: ${what}`,
		to: (from: string, to: string) => `${from} – ${to}`,
		later: 'later',
		none: 'in no run',
	},

	foot: (runs: string, seed: string, version: string, dates: string) =>
		`Runs: ${runs} · seed ${seed} · ${version} · ${dates}`,
	page: (page: string, of: string) => `page ${page} of ${of}`,
	notAllowance: 'A model of need is not an allowance.',
	claimants: 'Diamonds are reports by those named beside them, and not results of the model.',
	linkTooLong: (characters: string) =>
		`The link has ${characters} characters, too many to be typed from paper: “Copy link” and “Save file” in Corridor carry it whole.`,

	/** The second page of a briefing. */
	briefing: {
		changedTitle: 'What was changed here',
		nothingChanged: 'Nothing: the scenario is as it is published.',
		was: 'as published',
		now: 'here',
		beyond: 'beyond the range given',
		assumptionsTitle: 'Assumptions: those that move this most, those to start with, and those changed',
		basis: 'rests on',
		wordTitle: 'Whose word this is, and what is disputed',
		sourcesTitle: 'Sources',
		reportedTitle: 'Reported figures in the charts',
		reported: (from: string, says: string) => `${from}: ${says}`,
		more: (more: string) => `and ${more} more: see the link`,
	},

	dialog: {
		open: 'Print',
		title: 'Print',
		note: 'Every page carries the sentence or its scenario, and the label in full.',
		form: 'What to print',
		forms: { page: 'One page', briefing: 'Briefing of two pages' },
		formNotes: {
			page: 'Sentence, access, three charts, what moves it most, by when.',
			briefing: 'The same, and a page with what was changed, assumptions, disputes and sources.',
		},
		paper: 'Paper',
		papers: { A4: 'A4', Letter: 'US Letter' },
		print: 'Print or save as PDF',
		close: 'Close',
		waits: 'The figures are printed as they stand: wait until all runs are counted.',
	},
};
