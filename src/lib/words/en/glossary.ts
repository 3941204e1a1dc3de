/** What the words of the page mean, in plain words for readers of about fourteen; in the order in which a lesson meets them. */
export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly means: string;
}

export const glossary = [
	{
		id: 'model',
		term: 'Model',
		means:
			'A set of rules and numbers that stand for something real. A model keeps a few things and leaves out all the rest, as a map does.',
	},
	{
		id: 'assumption',
		term: 'Assumption',
		means: 'A number or a rule that you put into a model because you need one, and do not know it for certain.',
	},
	{
		id: 'scenario',
		term: 'Scenario',
		means: 'What comes in, and when: the “if” of the question. “If nothing passes by any road” is a scenario.',
	},
	{
		id: 'projection',
		term: 'Projection',
		means:
			'What a model works out from a scenario and its assumptions. It says what would follow from them, and not that it happened or is going to.',
	},
	{
		id: 'run',
		term: 'Run',
		means:
			'One go of the model from the first day to the last, with one value for each assumption, picked from its range by chance.',
	},
	{
		id: 'seed',
		term: 'Seed',
		means:
			'The number that the picking by chance begins with. The same seed gives the same runs on every computer, so a class can talk about the same picture.',
	},
	{
		id: 'median',
		term: 'Median',
		means:
			'The middle: half of the runs lie above it, half below. The darkest line of a chart is the median of each day.',
	},
	{
		id: 'band',
		term: 'Band',
		means:
			'A coloured area that holds, on each day, a stated number of 100 runs: 50, 80 or 95. The others lie outside it. Its edge is no least and no most.',
	},
	{
		id: 'spread',
		term: 'Spread',
		means: 'How far the runs lie apart. A wide band is a large spread: what is not known makes a large difference.',
	},
	{
		id: 'need',
		term: 'Need',
		means:
			'How much of something people would use on a day if nothing were short: for food the planning figure is 2,100 kcal a person. It is an average over people of all ages, and nobody’s ration.',
	},
	{
		id: 'share',
		term: 'Share of need',
		means: 'What reaches people, divided by what they need. 50 % means half of what is needed.',
	},
	{
		id: 'stock',
		term: 'Stock',
		means: 'What lies in stores on a day, in tonnes or litres or doses.',
	},
	{
		id: 'cover',
		term: 'Days of cover',
		means: 'How many days a stock would last if people took from it what they need, and nothing came in.',
	},
	{
		id: 'ration',
		term: 'Ration',
		means: 'A share of need that a store gives out on purpose, so that it lasts longer.',
	},
	{
		id: 'balance',
		term: 'Balance',
		means:
			'The sum that has to come out right for each store on each day: what was there in the morning, and what came, less what was lost and what was given out, is what is there at night.',
	},
	{
		id: 'coupling',
		term: 'One shortage slows another',
		means: 'Without fuel a truck does not run, so bread does not reach the shops. The model counts seven such links.',
	},
	{
		id: 'source',
		term: 'Source',
		means:
			'Where a number or a statement comes from: who published it, and when. A source can be wrong; without one nobody can check.',
	},
	{
		id: 'claim',
		term: 'Claim',
		means:
			'What somebody says is so. A claim has a speaker. Someone else may dispute it, and nobody may have been able to check.',
	},
	{
		id: 'sketch',
		term: 'Sketch',
		means:
			'A line that you draw before you look. It shows what you expect, so that you can see where you were surprised.',
	},
] as const satisfies readonly GlossaryEntry[];
