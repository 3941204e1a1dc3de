/** What a system says of the page once it is installed, and what the page says when a newer version of it is there. */
export const install = {
	name: 'Corridor: if the one road closes',
	shortName: 'Corridor',
	description:
		'What runs short, and when, if the one road into a place of 120,000 people closes: illustrative projections, an if-then exercise and no record.',

	newer: 'A newer version is here. It changes nothing until you take it over.',
	takeOver: 'Take it over',
	later: 'Later',
	/** Another window of the page is open, a talk perhaps. */
	notAlone:
		'Not while another window of this page is open: close it first. Once all are closed, the newer version is there by itself.',
};
