/**
 * The words of the talks that are shipped: what stands above each step's sentence, and what a speaker may say. The
 * figures are the sentence's own: none is written here.
 */
interface ShippedWords {
	readonly title: string;
	/** In the order of the steps. */
	readonly steps: readonly { readonly words: string; readonly notes: string }[];
}

export const talks = {
	accounts: 'Who says what',
	public: {
		title: 'One road, five questions',
		steps: [
			{
				words: 'First: the road stays open',
				notes:
					'Begin where supplies last.\nHow to read it: the line is the middle of thousands of runs, the pale bands hold 50, 80 and 95 of each 100 runs. The straight line on top is what people need.\nEach run draws its assumptions anew. It is an if-then exercise, not a record of what happened.',
			},
			{
				words: 'Now nothing passes, by any road',
				notes:
					'The same place and the same stocks; the one thing that differs is what passes.\nRead the sentence aloud with its range: the one date alone says more than is known.\nIt leaves out even the deliveries that all sides agree on.',
			},
			{
				words: 'Trucks and lines as they were reported: medicine',
				notes:
					'“As reported” is the word of those who reported it: nearly all quantities come from the de facto authorities, a party to the dispute, and the United Nations could not verify them.\nThe shares of medicine let in are assumptions, and disputed: read the line under the sentence aloud.',
			},
			{
				words: 'What if food convoys pass by the Lachin road?',
				notes:
					'Hypothetical from the end of July: a convoy each week. The days of the convoys are marked.\nThe next step is its counterpart by the other road: show both.',
			},
			{
				words: 'What if food convoys pass by the Aghdam/Akna road?',
				notes:
					'Convoys by the other road over the same weeks. Go back and forth between the two steps: how far does the curve move?\nThe model knows no flag: a truck that passes carries food, by whichever road.\nClose with a question from the hall: Q opens a few assumptions, Backspace goes back.',
			},
		],
	} satisfies ShippedWords,
	school: {
		title: 'A road, its stocks and two ways in',
		steps: [
			{
				words: 'The road closes for three weeks, then opens',
				notes:
					'What you see: the line is how much of the food that people need they get. The straight line on top is “enough”.\nWhat is in the stores carries people over the three weeks.\nAsk: what would you want to know before you trust this picture?\nThis is not a film of what happened. It says: if this, then that.',
			},
			{
				words: 'Food trucks come each week by the Lachin road',
				notes:
					'From here the road is as it was reported, until late July; then we suppose that a convoy passes each week.\nThe de facto authorities in the place and the government of Armenia said that Azerbaijan closed this road. Azerbaijan said that it was open. The United Nations could not check what was reported from there.\nThe wide band is what we do not know. Ask: why is it wide?',
			},
			{
				words: 'Food trucks come each week by the Aghdam road',
				notes:
					'The same weeks, another road; people in the place also call the town on it Akna.\nAzerbaijan offered this road. The Armenian side said that it was meant to replace the other one, and in September the authorities of the place accepted both.\nGo one step back and forward again. Ask: does it matter to the food by which road it came? To whom does the road matter, and why?\nNobody wins here. Talk about what surprised you.',
			},
		],
	} satisfies ShippedWords,
};
