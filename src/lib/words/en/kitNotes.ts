/** What a teacher reads before a lesson. Of each exercise: how it goes, what goes wrong, what to talk over, what to leave out. */
export interface TeacherNotes {
	/** What a class needs and does, minute by minute; they add up to the time of the exercise. */
	readonly course: readonly { readonly minutes: number; readonly what: string }[];
	/** What students are likely to say, and what helps. */
	readonly misreadings: readonly { readonly heard: string; readonly helps: string }[];
	/** How the talk at the end can be led. */
	readonly debrief: string;
	/** For a class with people who lived through such a closure. */
	readonly leaveOut: string;
	/** How it goes with paper alone. */
	readonly onPaper: string;
}

/** By the id of what the notes are on. */
export const kitNotes = {
	'reading-a-band': {
		course: [
			{
				minutes: 3,
				what: 'Read the first step together. Ask: which numbers about your own town would you not know?',
			},
			{
				minutes: 7,
				what: 'Each student goes on to the question on the band and chooses, before anyone speaks of it.',
			},
			{ minutes: 5, what: 'In pairs: set one number and watch the width of the band, then another.' },
			{ minutes: 5, what: 'Each writes two or three sentences; two or three are read aloud, then the questions.' },
		],
		misreadings: [
			{
				heard: 'The edge of the band is the worst that can happen.',
				helps: 'Count: of 100 runs, 20 lie outside the band of 80. Ask where they are in the picture.',
			},
			{
				heard: 'The dark line is what happens, the rest is error.',
				helps:
					'No single run follows the dark line from end to end. It joins the middle of one day to the middle of the next.',
			},
			{
				heard: 'A band of 80 % means it is 80 % sure.',
				helps: 'Say “in 80 of 100 runs, if these assumptions hold”. The band does not know what the model leaves out.',
			},
		],
		debrief:
			'Collect where students met a range before. Come back to one point: the band shows what the listed assumptions do, and no more.',
		leaveOut: 'Say “a place” and leave the dates aside: nothing in the aim depends on which place it is.',
		onPaper:
			'Hand out the worksheet, and show the two charts from the teacher’s copy. Setting a number is done as a question: which of the three would make the band narrower, and why? The copy says what comes of each.',
	},
	'how-long': {
		course: [
			{ minutes: 3, what: 'Read the first step. Say that nobody sees a line before it is shown by its owner.' },
			{ minutes: 7, what: 'Draw the first line and say how sure you are; then look, and write where they part.' },
			{ minutes: 7, what: 'The same with a closure of three weeks.' },
			{ minutes: 8, what: 'Lines side by side, then the questions.' },
		],
		misreadings: [
			{
				heard: 'I was wrong.',
				helps:
					'A sketch is not a test. Ask what the line assumes: how large a stock, who shares, what grows in the fields.',
			},
			{
				heard: 'When the line reaches half, half of the people have nothing.',
				helps: 'It is an average. Who gets less depends on how things are shared, and the chart does not show that.',
			},
			{
				heard: 'The model says it lasts for so many weeks.',
				helps: 'Ask for the range, and for the condition that stands before it.',
			},
		],
		debrief:
			'Put the highest and the lowest line side by side and ask both owners what they had in mind. Often the difference is a stock that one of them thought of.',
		leaveOut:
			'Do not ask people who lived through a closure to draw what they remember, and do not set their memory against the runs. Let them take another task.',
		onPaper:
			'Draw on the empty axes of the worksheet. When all have drawn, lay the last two sheets of the teacher’s copy over the lines: they have the same axes and the same size, with the runs in them.',
	},
	'one-convoy': {
		course: [
			{ minutes: 5, what: 'Read what each side said about the roads. Explain who speaks; take no side.' },
			{ minutes: 5, what: 'Each chooses what they expect, with a reason.' },
			{ minutes: 8, what: 'Look at the difference run by run, in pairs.' },
			{ minutes: 5, what: 'Write down one thing that no chart can show, and whose view it is.' },
			{ minutes: 7, what: 'The questions, with the rule that each puts the other view fairly.' },
		],
		misreadings: [
			{
				heard: 'So one of the roads is better.',
				helps:
					'Look at what the two scenarios differ in: loads, days, and who sends them. The model knows no more of a road.',
			},
			{
				heard: 'There is hardly a difference, so the quarrel is about nothing.',
				helps: 'A chart of food counts food. Ask what the road meant to each side beside that.',
			},
		],
		debrief:
			'Ask for the strongest form of the view that is not one’s own. Stop where someone speaks of a people and not of a claim.',
		leaveOut:
			'With students from either side, leave out the quotations of the first step, and speak of one road and the other.',
		onPaper:
			'Read out the quotations. Hand out step 3 of the teacher’s copy, the difference run by run, when all have chosen.',
	},
	'which-first': {
		course: [
			{ minutes: 4, what: 'Look at the wide band together and read how the case is contested.' },
			{ minutes: 6, what: 'Each brings the six assumptions in order, alone.' },
			{ minutes: 8, what: 'Compare with the bars; change the question and see the bars change.' },
			{ minutes: 5, what: 'Set the first one and look.' },
			{ minutes: 7, what: 'Write a plan, then the questions.' },
		],
		misreadings: [
			{
				heard: 'The longest bar is the most important thing in the world.',
				helps: 'It explains most of the spread of this answer in this model. Ask what has no bar.',
			},
			{
				heard: 'A short bar means that we know it well.',
				helps:
					'A number can be quite unknown and still change little. Two things make a bar long: doubt, and leverage.',
			},
			{
				heard: 'The bars do not add up to 100.',
				helps: 'What several do only together has a bar of its own.',
			},
		],
		debrief: 'End with the plans: whom would you ask, and what does that person gain from one answer or the other?',
		leaveOut: 'The question who gains is put about offices, not about families.',
		onPaper:
			'Cut the six names apart and let groups order them on the table. Show the bars, step 3 of the teacher’s copy, afterwards; step 4 says what comes of each setting.',
	},
	'two-readings': {
		course: [
			{ minutes: 5, what: 'Read the first step. Agree on one rule: the same question to both sides.' },
			{
				minutes: 12,
				what: 'Read the three points, in pairs: one reads one account aloud, one the other, then they change.',
			},
			{ minutes: 8, what: 'Bring the sources in order, each alone, then in pairs.' },
			{ minutes: 8, what: 'Look at the two scenarios and ask what would place a claim between them.' },
			{ minutes: 5, what: 'Write what both could sign.' },
			{ minutes: 7, what: 'The questions.' },
		],
		misreadings: [
			{
				heard: 'The truth lies in the middle.',
				helps: 'It need not. Ask what could be counted, and who could have counted it.',
			},
			{
				heard: 'Nobody could check it, so it is false.',
				helps: 'Unchecked is not refuted. Write down what a check would look like.',
			},
			{
				heard: 'The scenario is what this side says.',
				helps: 'A scenario is an if. Read its note: it says whose reports it follows and what they leave open.',
			},
		],
		debrief:
			'Read the sentences that both could sign. If there are few, ask why: is it the facts, or the words they are told in?',
		leaveOut:
			'Leave this exercise out where students belong to both sides and the class does not know how to disagree yet.',
		onPaper:
			'Print the three points, one account a sheet, without the names of the speakers at first; add them after the first reading. The two scenarios are step 6 of the teacher’s copy.',
	},
	desk: {
		course: [
			{
				minutes: 5,
				what: 'Open the link that you copied under “Prepare for a class”: all have the same trucks. Say that the place is made up, and that there are weeks in which nothing comes.',
			},
			{
				minutes: 5,
				what: 'Choose for the first week together. Ask before you go on: what do we know, and what do we only hope?',
			},
			{
				minutes: 18,
				what: 'Weeks 2 to 12, alone or in pairs. Each fills in the row of the worksheet before going on.',
			},
			{
				minutes: 5,
				what: 'Each reads what the choices cost, and to whom, and picks one line that was a surprise. Logs are handed in.',
			},
			{
				minutes: 12,
				what: 'Open “What the class handed in”, look at the rows side by side, then talk over the questions.',
			},
		],
		misreadings: [
			{
				heard: 'The rule did better than we did.',
				helps: 'Ask: better for whom? Each line serves some more and others less. There is no score.',
			},
			{
				heard: 'It went badly, so we chose badly.',
				helps:
					'Read the row of that week. What could anyone know then? A sound choice can end badly, and a careless one well.',
			},
			{
				heard: 'Nothing comes for two weeks: the page is broken.',
				helps: 'Trucks come and stay away for days on end. Not knowing for how long is what the desk is about.',
			},
			{
				heard: 'Food for the people is at 95 %, so nobody goes short.',
				helps: 'It is an average of all people. The model does not know who stands last in the queue.',
			},
			{
				heard: 'Now we know what one has to do.',
				helps: 'For these trucks. Change the run under “Prepare for a class” and try the same choices again.',
			},
		],
		debrief:
			'Begin with a week in which the class chose very differently, and let two students say what they wanted to guard against. Then ask who was served less in nearly all rows. End with what no desk can see: who asks for help, who is asked, who is not in the room.',
		leaveOut:
			'The place is made up; having to go short is not. Whoever lived through a closure may keep the log for a group, look on or leave, and gives no reason. Ask nobody what their family had. Leave out the question who decided, and do not let groups compete.',
		onPaper:
			'One screen in front is enough: the class votes on each week and everyone fills in the worksheet. With no screen at all, read out the trucks that passed, week by week, from a log that you printed; what is left in store cannot be worked out by hand.',
	},
} as const satisfies Readonly<Record<string, TeacherNotes>>;
