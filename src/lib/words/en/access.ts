/** What the page says of access: the strip, its read-out, its list. Numbers come formatted. */
export const access = {
	title: 'Access',
	rows: { road: 'Road', gas: 'Gas line', power: 'Power line' },
	shortRows: { road: 'Road', gas: 'Gas', power: 'Power' },
	otherRoad: 'Other road',

	closed: 'closed',
	open: (tonnes: string) => `open, up to ${tonnes} t a day`,
	openShort: 'open',
	relief: (trucks: string, tonnes: string, normal: string) =>
		`relief, ${trucks} trucks a day: ${tonnes} of ${normal} t`,
	reliefByChance: (trucks: string, of100: string, tonnes: string, normal: string) =>
		`relief, ${trucks} trucks a day, passing on ${of100} of 100 days: ${tonnes} of ${normal} t`,
	reliefShort: (trucks: string) => `${trucks} trucks a day`,
	reliefShortest: 'relief',

	passed: 'passed',
	stopped: 'did not pass',
	byChance: 'passes or not, by chance',
	unnamed: 'a convoy',
	trucks: (count: number, shown: string) => (count === 1 ? '1 truck' : `${shown} trucks`),
	convoy: (trucks: string, by: string, became: string) => `${trucks}, ${by}: ${became}`,
	convoyShort: (trucks: string, became: string) => `${trucks}: ${became}`,
	assumed: 'assumed, no report',
	valueAssumed: (value: string) => `${value} (assumed)`,
	convoyAssumed: (convoy: string) => `${convoy} (assumed)`,
	endOfRecord: 'end of the record',

	/** Of the day under the eye. */
	roadClosed: 'road closed, 0 relief trucks',
	roadOpen: 'road open',
	roadRelief: (tried: string, passed: string) => `relief: ${tried} trucks try, ${passed} pass`,
	roadReliefByChance: (tried: string, passed: string) => `relief: ${tried} trucks try, ${passed} pass on average`,
	lines: (gas: string, power: string) => `gas line ${gas}, power line ${power}`,

	/** The strip for those who do not see it. */
	described: (road: string, gas: string, power: string, convoys: string) =>
		`Access by day. Road: ${road}. Gas line: ${gas}. Power line: ${power}. Convoys: ${convoys}.`,
	from: (date: string, what: string) => `from ${date} ${what}`,
	noConvoys: 'none',

	list: 'Access as a list',
	close: 'Close',
	listNote: 'What the scenario lets in, day by day. What no report bears out is called assumed.',
	columns: { from: 'From', what: 'What passes', report: 'Report' },
	reported: 'as reported',
	medicine: (share: string) => `medicine for ${share} of need, an assumed share`,
	transfers: (week: string, patients: string) => `${week} transfers of patients a week, ${patients} each`,
	convoys: 'Convoys',
	convoyColumns: {
		date: 'Date',
		whose: 'Whose, by which road',
		load: 'Load',
		became: 'In this scenario',
		says: 'Who says what',
	},
	load: (trucks: string, tonnes: string) => `${trucks}, ${tonnes} t each`,
	hypothetical: 'Hypothetical: no such convoy was reported.',
	otherwise: 'In the record this convoy ended otherwise.',
};
