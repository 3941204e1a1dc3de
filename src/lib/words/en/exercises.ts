/**
 * The words of the exercises that are shipped, in plain words for readers of about fourteen. Figures are those of the runs,
 * and claims those of the case's record: none is written here. What stands in braces is the case's own, of `exercisePlaces`.
 */
interface ShippedWords {
	readonly title: string;
	readonly aim: string;
	/** In the order of the steps. */
	readonly steps: readonly {
		readonly heading: string;
		readonly text: string;
		readonly options?: readonly string[];
		readonly questions?: readonly string[];
	}[];
}

export const exercises = {
	/** Stands before the publications behind a claim. */
	sources: (sources: string) => `Sources: ${sources}.`,
	source: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}`,
	undated: 'undated',
	/** Of a place that is not the first. */
	titleOf: (title: string, place: string) => `${title} (${place})`,
	claim: (by: string, says: string) => `${by}: ${says}`,

	'reading-a-band': {
		title: 'Reading a band',
		aim: 'You can say what the line and the pale bands of a chart mean, and what they do not mean.',
		steps: [
			{
				heading: 'One place, many runs',
				text: 'Imagine a place of 120,000 people with one road in. The road closes. How long does the food last?\n\nNobody knows the exact numbers: how many people there are, how much is in the stores, how much a truck carries. So the computer tries many possible numbers. Each try is called a run. One run is one possible story, and no run is a record of what happened.',
			},
			{
				heading: 'The line and the bands',
				text: 'In this picture nothing comes in by any road. The dark line is the middle: on each day, half of the runs lie above it and half below. The pale bands hold 50, 80 and 95 of each 100 runs. The straight line on top is what people need.\n\nMove the day with the arrow keys, and read the number and its range below the chart.',
			},
			{
				heading: 'What does the band say?',
				text: 'Look at the picture again in your mind. Which sentence fits the band of 80 of 100 runs best?',
				options: [
					'The truth lies inside the band for sure.',
					'If these assumptions hold, 80 of 100 runs lie inside it, and 20 lie outside.',
					'The edges are the lowest and the highest number that can be.',
					'80 people of 100 get enough food.',
				],
			},
			{
				heading: 'A band that hardly opens',
				text: 'Here the road stays open. The supplies last in nearly all runs, so there is little to see. A band is only wide where the numbers that nobody knows make a difference.\n\nNow think of your answer again. The band counts runs. Its edges are not the least and the most that can be: 20 of 100 runs lie outside. And it knows only what the runs vary. What is left out of the model is left out of the band as well.',
			},
			{
				heading: 'Make the band narrower',
				text: 'A number that you set by hand is no longer guessed: all runs use yours. Set one of these and watch the width of the band. Then take it back and set another.\n\nWhich of them makes the band narrower, and which only moves it?',
			},
			{
				heading: 'In your own words',
				text: 'A friend looks at the picture and says: “So this is how it goes.” What do you say? Write two or three sentences.',
			},
			{
				heading: 'Talk it over',
				text: 'Compare your sentences with those of someone else.',
				questions: [
					'Where have you seen a range or a band before: in the weather, in the news, in medicine?',
					'Is a wide band a bad picture or an honest one?',
					'What is not in the band at all, because the model leaves it out?',
				],
			},
		],
	},

	'how-long': {
		title: 'How long would it last?',
		aim: 'You make a guess of your own before you see a model, and find out where and why the two part.',
		steps: [
			{
				heading: 'Before you look',
				text: 'A place of 120,000 people is supplied by one road. There is food in shops, stores and homes, and some grows in the fields and gardens around.\n\nIn the first drawing nothing comes in by any road, from the first day to the last. In the second one the road closes for {short} and then opens again.\n\nThere is no right line. A guess that you can explain is a good guess.',
			},
			{
				heading: 'Nothing passes',
				text: 'If nothing passes by any road: how much of the food that people need do they get, day by day? Draw the line from the first day to the last. 100 % means that everyone gets what they need.',
			},
			{
				heading: 'Where did you part?',
				text: 'Look at your line and at the runs. Where do they part the most? What did you think of that the model does not know? What does the model count that you did not think of?',
			},
			{
				heading: 'Closed for {short}',
				text: 'Now the road closes for {short}, then it opens again. Draw the line once more, before you look.',
			},
			{
				heading: 'Two lines, one question',
				text: 'Both pictures begin with the same stores. What makes the difference between them? Write one or two sentences.',
			},
			{
				heading: 'Talk it over',
				text: 'Put your lines beside those of others.',
				questions: [
					'Who drew too high, who drew too low, and what did they have in mind?',
					'What happens between enough and nothing? Who gets less first?',
					'What would you want to know before you trust the picture of the runs?',
					'Real people lived through a closed road. What can a curve not tell about that?',
				],
			},
		],
	},

	'one-convoy': {
		title: 'One convoy a week, by one road or the other',
		aim: 'You compare two scenarios fairly, and tell apart what a model can count and what people disagree about.',
		steps: [
			{
				heading: 'Two roads',
				text: 'Two roads lead into the place: {roads}. By which road food should come was itself disputed. This is what was said:',
			},
			{
				heading: 'Before you look',
				text: 'Suppose that one food convoy a week comes from {convoysFrom}: first by {oneRoad}, then, in another run of the same weeks, by {otherRoad}. How do you expect the food to differ?',
				options: [
					'More food with the convoys by {oneRoad}.',
					'More food with the convoys by {otherRoad}.',
					'About the same in both.',
					'It depends on something that I do not know yet.',
				],
			},
			{
				heading: 'Run by run',
				text: 'Here are both, on the same random draws: what one run assumes of people, stores and trucks, its partner assumes too. On the left are the middles of both, on the right the difference in each pair of runs. What comes by which road stands below them. Look at the weeks after {convoysFrom}; you can take a closer axis.\n\nHow large is the difference, and where does it come from?',
			},
			{
				heading: 'What the model does not know',
				text: 'A truck in the model has a load and a day. It has no flag. Write down one thing about the two roads that mattered to people and that no chart here can show. Say whose view it is.',
			},
			{
				heading: 'Talk it over',
				text: 'Nobody wins in this exercise. Try to put the view that is not yours so that its holders would say: yes, that is what we mean.',
				questions: [
					'Does it matter to a loaf of bread by which road it came?',
					'To whom does the road matter, and why?',
					'What would each side say that the other picture leaves out?',
					'Who should decide how help reaches people?',
				],
			},
		],
	},

	'which-first': {
		title: 'Which assumption would you check first?',
		aim: 'You decide where finding out more is worth the effort, and see how that differs from one question to the next.',
		steps: [
			{
				heading: 'Many numbers, little time',
				text: 'This picture shows food, with trucks as {teller} reported them. {doubt}\n\nThe band is wide, because the model rests on many numbers that nobody knows exactly. You have time to look into a few of them.',
			},
			{
				heading: 'Your order',
				text: 'Which of these would you check first, if you want to know how much food people get at the end? Think of two things: how little is known about it, and how much depends on it.',
			},
			{
				heading: 'What moves the answer',
				text: 'Here is how much of the spread each assumption explains. You can ask about one day, about the whole chart, or about the date on which food falls below half of need. The order can change with the question.',
				questions: [
					'Where does your order differ from the bars, and why?',
					'A number can be quite unknown and still explain little. How is that possible?',
					'A bar speaks of the model. What could matter a lot and have no bar here?',
				],
			},
			{
				heading: 'Try it',
				text: 'Set the one that you would check first to a value that you find likely. Does the band get narrower? Does the picture change its message?',
			},
			{
				heading: 'Your plan',
				text: 'Choose one assumption. Whom could you ask about it, and what would you have to keep in mind about the answer?',
			},
			{
				heading: 'Talk it over',
				text: 'Compare your plans.',
				questions: [
					'Would you rather know one number well or five numbers roughly?',
					'Who gains if a number is believed to be high, and who gains if it is believed to be low?',
					'When is a guess good enough to act on?',
				],
			},
		],
	},

	'two-readings': {
		title: 'Two readings of one record',
		aim: 'You put two accounts side by side, weigh their sources by the same measure, and say what rests on which.',
		steps: [
			{
				heading: 'The same months, told twice',
				text: 'From {months} the parties told of the same road in different ways. You read what each of them said, on three points, with the sources.\n\nThe page takes up none of these accounts as its own. The words are those of the people who are named. {unverified}',
			},
			{ heading: 'First point: {firstPoint}', text: '{firstQuestion}' },
			{ heading: 'Second point: how much passed', text: 'How much passed by the road?' },
			{ heading: 'Third point: {thirdPoint}', text: '{thirdQuestion}' },
			{
				heading: 'Weigh the sources',
				text: 'Each of these sources would help you to find out how much passed. In which order would you look for them? Use the same measure for all: Who was there? Who could count? Who gains from which number? Can someone else check it?',
				options: [
					'A count by one of the parties to the dispute.',
					'A count by the other party to the dispute.',
					'Pictures of the road from a satellite, on many days.',
					'Lists of an aid organisation that drove there itself.',
					'What people who lived there told a reporter.',
					'Lists of the soldiers who guarded the road.',
				],
			},
			{
				heading: 'What the readings do to the food',
				text: 'Two scenarios, on the same random draws: trucks as {teller} reported them, beside a road that stays open. Neither is the whole account of any side, and neither is a record. The claims on how much passed lie between them or count other things.\n\nWhat would you have to know to place a claim between the two?',
			},
			{
				heading: 'On what do they agree?',
				text: 'Write two sentences that both sides could sign. Then write one question that could be settled by looking, and one that could not.',
			},
			{
				heading: 'Talk it over',
				text: 'Read your two sentences to each other.',
				questions: [
					'Did you ask the same of both sides, or did you believe one of them sooner?',
					'What is the difference between “nobody could check it” and “it is false”?',
					'Some words already take a side. Which ones did you find, and who used them?',
					'How would you write about this for someone who knows nothing of it?',
				],
			},
		],
	},
} as const satisfies Readonly<Record<string, ShippedWords | string | ((...parts: string[]) => string)>>;
