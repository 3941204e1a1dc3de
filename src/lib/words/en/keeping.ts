/** What the page says of titles, of scenarios in files, and of those that this browser keeps. */
export const keeping = {
	title: 'Save and open',

	name: {
		label: 'Title',
		hint: 'Goes with the link, the file and every picture, between quotation marks, as a reader’s own words.',
		refused: (allowed: string) => `Not used: here goes ${allowed}.`,
		allowed: (most: string) => `one line of at most ${most} characters, without marks that turn text around`,
		quoted: (title: string) => `“${title}”, a scenario made by a reader`,
	},

	save: {
		title: 'As a file',
		note: 'Holds the scenario as it was run, in full, what was changed in words, the figures in short, and their fingerprint.',
		button: 'Save file',
		done: (file: string) => `${file} is saved.`,
		notSettled: 'The file is made of settled figures: wait until all runs are counted.',
		stuck: 'These settings cannot be run: there is nothing to save.',
		failed: (why: string) => `The file could not be made: ${why}`,
		/** What a date in the file is of. */
		below: (supply: string, level: string) => `${supply}: below ${level} of need`,
		short: (store: string, criterion: string) => `${store}: ${criterion}`,
	},

	open: {
		button: 'Open file…',
		note: 'Or drop a file anywhere on the page: one that was saved here, or a scenario in the format of the simulation, as JSON.',
		drop: 'Drop the file to open its scenario',
		opened: (file: string) => `${file} is opened.`,
		frozen: (file: string) =>
			`${file} is opened as it was run. The scenario “as published” has changed since: what differs stands among the changed settings.`,
		notOpened: (file: string) => `${file} was not opened. Nothing was changed.`,
		dismiss: 'Dismiss',
		and: (more: string) => `And ${more} more.`,
		several: (files: string) => `${files} files were given; one is opened at a time.`,
		none: 'No file was given.',
		tooLarge: (bytes: string) => `It has ${bytes} bytes; at most 1,000,000 are read.`,
		empty: 'It is empty.',
		unreadable: 'This browser could not read it.',
		notJson: 'It is not JSON: a scenario is a text that begins with a curly bracket.',
		notObject: 'It is JSON, but no scenario: a scenario is an object with fields.',
		newer: (written: string, reads: string) =>
			`It is written in format ${written} of these files; this page reads format ${reads}.`,
		unknownField: (field: string, nearest: string | null) =>
			nearest === null ? `${field} is not known here.` : `${field} is not known here. Was ${nearest} meant?`,
		missing: (field: string) => `${field} is missing.`,
		notText: (field: string) => `${field} must be a text.`,
		otherThanChoice: (field: string, found: string, inChoice: string) =>
			`${field} is ${found}, but ${inChoice} in the choice that the file holds. Which is meant cannot be known.`,
		otherRun: (field: string, found: string, here: string) =>
			`${field} is ${found}; scenarios of this page have ${here}.`,
		notUnset: (assumption: string) =>
			`assumptions.${assumption} is not fixed in it, but the published scenario fixes it: a run that draws it cannot be shown here.`,
	},

	recent: {
		title: 'Recent, in this browser',
		note: 'A scenario is kept here when you copy its link, save it or open it from a file; nothing else is, and nothing leaves this browser.',
		none: 'Nothing is kept.',
		keep: 'Keep recent scenarios in this browser',
		how: {
			shared: (day: string) => `link copied ${day}`,
			saved: (day: string) => `saved ${day}`,
			opened: (day: string) => `opened ${day}`,
		},
		changed: (settings: number, of: string) =>
			settings === 0 ? of : settings === 1 ? `${of}, one setting changed` : `${of}, ${settings} settings changed`,
		open: 'Open',
		remove: 'Remove',
		openOf: (name: string) => `Open ${name}`,
		removeOf: (name: string) => `Remove ${name}`,
		clear: 'Remove all',
		problems: {
			blocked: 'This browser keeps nothing for this page, as in a private window. All else works.',
			full: 'This browser has no room left to keep it. Remove some, or save a file.',
			unreadable: 'What was kept here could not be read, and is left out.',
			otherVersion: 'What is kept here was written by another version of the page; it is left as it is.',
			notOpened: 'It could not be opened, and nothing was changed:',
		},
	},
};
