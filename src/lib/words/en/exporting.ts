import type { IndicatorId } from '#sims/model/indicator.ts';

/** What the shares, hours and sums are called in a file. */
const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
	foodCoverage: 'energy eaten over the energy needed',
	energyPerPerson: 'energy eaten, average',
	belowHalf: 'people to whom less than half of the energy needed is available',
	medicineCoverage: 'treatments given over treatments needed, seven programmes together',
	lowestProgrammeCoverage: 'the lowest of the seven programmes',
	gasCoverage: 'what the gas line gives over what is asked of it',
	heatCoverage: 'heat and cooking met over what the season asks',
	hoursOfPower: 'hours of power',
	essentialFuel: 'motor fuel for essential services over need',
	distributionFuel: 'motor fuel for distribution over need',
	farmFuel: 'motor fuel for farms over need',
	trucksTried: 'relief trucks that set out',
	trucksPassed: 'relief trucks that pass',
	tonnesArrived: 'goods that arrive',
	shortfallFood: 'food missing, summed from day 0',
	shortfallMedicine: 'treatments missing, summed from day 0',
	shortfallHeat: 'heat missing, summed from day 0',
};

/** What the page says of exporting, and what stands in the files and pictures. Numbers come formatted. */
export const exporting = {
	title: 'Take it with you',
	/** Said in the menu. */
	note: 'Every file and picture carries the label, the sentence, the sources and the link.',
	handOut: 'On paper, or in another page',
	svg: 'SVG',
	png: 'PNG',
	/** Begins with what the button shows, for those who say aloud what they see. */
	fileOf: (format: string, of: string) => `${format}: ${of}`,
	pictures: 'Pictures of the figures on the screen',
	/** A figure's name and what it draws. */
	figure: (name: string, drawn: string) => `${name}: ${drawn}`,
	figureWithCompanion: (name: string, drawn: string, companion: string) => `${name}: ${drawn}; dashed: ${companion}`,
	/** Figures that are no supply, by `data-figure`. */
	figures: {
		dates: {
			name: 'When it runs out',
			title: 'When does it run out? The first day, by store; each dot is 2 of 100 runs',
		},
		flips: {
			name: 'What would flip it',
			title: 'What would flip it? Ring: where it stands; bar: the nearest value that reverses it, on the range tried',
		},
		reports: {
			name: 'Reports held against the runs',
			title: 'Reports held against the runs: what they give for each, and where the report lies',
		},
		moves: {
			name: 'What moves the answer',
			title: 'What moves the answer? Share of the spread that each assumption explains by itself',
		},
		access: { name: 'Access', title: 'Access: the road, the gas line, the power line and convoys, day by day' },
	},
	working: (file: string) => `Making ${file}…`,
	done: (file: string) => `${file} is saved.`,
	withoutFonts: (file: string) =>
		`${file} is saved. The fonts could not be read, so that it is set in the fonts of the machine that shows it.`,

	notSettled: 'Files and pictures are made of settled figures: wait until all runs are counted.',
	failed: (what: string, why: string) => `${what} could not be made: ${why}`,
	notLoaded: 'the part of the page that makes it could not be loaded. Is there a network?',
	changedMeanwhile: 'the figures changed while it was being made. Try again when they are settled.',
	notDrawn: 'the figure is not on the screen.',
	noLabel: 'the label did not get into it, and nothing leaves without its label.',
	noCanvas: 'this browser gave no canvas to draw on.',
	pictureUnreadable: 'this browser could not read the drawn picture back.',
	blank: 'this browser drew an empty picture. The SVG does not need this step.',
	noPng: 'this browser gave no PNG of the picture. The SVG does not need this step.',

	/** The head of a file: the name of each row. */
	head: {
		what: 'Corridor',
		label: 'Label',
		leavesOut: 'Left out',
		sentence: 'Sentence',
		condition: 'Condition',
		scenario: 'Scenario',
		note: 'Whose word this is',
		reportedBy: 'Reported by',
		sources: 'Sources of the access',
		changed: 'Changed here',
		fixed: 'Fixed by the scenario',
		policy: 'Rationing',
		couplings: 'Couplings switched off',
		runs: 'Runs',
		seed: 'Seed',
		dates: 'Dates',
		version: 'Version',
		link: 'Link',
		resolution: 'Resolution',
		columns: 'Columns',
	},
	/** What stands in those rows. */
	bandsByDay: 'Bands by day',
	ifHolds: (condition: string) => `If ${condition} and these assumptions hold`,
	named: (title: string, name: string) => `${title} (${name})`,
	none: 'none',
	change: (label: string, value: string, published: string) => `${label}: ${value} (published: ${published})`,
	changeBeyond: (label: string, value: string, published: string) =>
		`${label}: ${value} (published: ${published}; beyond the range given)`,
	/** A published value that is not the same in every run. */
	drawn: (central: string, low: string, high: string) => `${central}, drawn between ${low} and ${high}`,
	fixedAt: (label: string, value: string) => `${label}: ${value}`,
	fixedRation: (policy: string, share: string) => `${policy}: ${share} of need`,
	runsSettled: (runs: string) => `${runs}, settled`,
	runsOf: (runs: string, of: string) => `${runs} of ${of}, not settled`,
	datesRange: (from: string, to: string, days: string) => `${from} to ${to}, ${days} days`,
	daysFrom: (dates: string) => `${dates}; the first is day 0`,
	version: (version: string, build: string) => `Corridor ${version}, build ${build}`,
	withModel: (version: string, model: string) => `${version}, model ${model}`,
	resolution: (bins: string) =>
		`The quantiles are read from counts in ${bins} bins by day: shares and hours to about a thousandth of the scale, other amounts more finely the smaller they are. More digits are no more precision.`,
	columnsNote:
		'p2.5 to p97.5 are levels of 100 runs, day by day: p50 is the median, 80 of 100 runs lie between p10 and p90. They are no minimum and no maximum, and no column is one run.',
	series: (name: string, unit: string) => `${name}; ${unit}`,
	indicatorNames: INDICATOR_NAMES,
	eatenShare: (store: string) => `${store}: eaten over need`,
	issuedShare: (store: string) => `${store}: issued over need`,
	coverDays: (store: string) => `${store}: stock over a day’s need`,
	units: {
		share: 'share from 0 to 1',
		'kcal/person/day': 'kcal per person and day',
		'h/day': 'hours a day, 0 to 24',
		'trucks/day': 'trucks a day',
		't/day': 't a day',
		't of dry ration': 't of dry ration',
		'treatment-days': 'treatment-days',
		MWh: 'MWh',
		'days of need': 'days of need',
	},

	/** The lines under a picture. */
	picture: {
		changed: (changes: string) => `Changed here: ${changes}.`,
		sources: (publishers: string) => `Sources of the access shown: ${publishers}.`,
		foot: (version: string, scenario: string, runs: string, seed: string, dates: string) =>
			`${version} · scenario: ${scenario} · ${dates} · runs: ${runs} · seed ${seed}`,
	},
};
