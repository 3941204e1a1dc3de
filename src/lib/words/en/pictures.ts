/** What the page says of pictures that leave it and come back. Numbers come formatted. */
export const pictures = {
	/** What is chosen of a picture. */
	choose: {
		figure: 'Figure',
		layout: 'Layout',
		theme: 'Colours',
		size: 'Size of the PNG',
		layouts: {
			wide: 'Slide, 16:9',
			screen: 'Slide, 4:3',
			square: 'Square',
			portrait: 'Portrait, 4:5',
			whole: 'As tall as it needs',
		},
		themes: { light: 'Light', dark: 'Dark' },
		pixels: (width: string, height: string) => `${width} × ${height} px`,
		pixelsWide: (width: string) => `${width} px wide`,
		longEdge: '3,840 px along the longer edge',
	},
	title: 'Picture',
	note: 'Holds its scenario: dropped on this page, it opens with the same figures.',
	preview: 'The picture as it is saved',
	previewing: 'Drawing the picture…',
	none: 'No figure that is on the screen can be taken as a picture now.',
	copy: 'Copy',
	copyOf: (of: string) => `Copy: ${of}`,
	copied: 'The picture is copied, without the scenario that a saved picture holds: the clipboard carries pixels alone.',
	notCopied: (why: string) => `The picture was not copied: ${why} Save it as PNG instead.`,
	noClipboard: 'this browser gives pages no way to copy a picture.',
	copyRefused: 'the browser did not let the page copy.',

	/** At the foot of a picture. */
	toOpen: {
		link: (address: string) =>
			`Open it, with every assumption and its source, at ${address} or drop this picture on the page.`,
		longLink: (site: string) =>
			`To open it, with every assumption and its source, drop this picture on the page at ${site}: the scenario is inside it.`,
		scan: (site: string) =>
			`Scan the code to open it, with every assumption and its source, or drop this picture on the page: ${site}`,
		fromFile:
			'Made on a page that was opened from a file. To open it, with every assumption and its source, drop this picture on the page of Corridor: the scenario is inside it.',
	},
	moreChanges: (changes: string) => `and ${changes} more, all of them in the scenario inside this picture`,
	doesNotFit: 'the words and the drawing do not fit this layout. The layout that is as tall as it needs has room.',

	/** Of a picture that is opened or dropped. */
	open: {
		note: 'A PNG or SVG that was saved here holds its scenario too.',
		tooLarge: (bytes: string) => `It has ${bytes} bytes; of a picture, at most 20,000,000 are read.`,
		otherPicture: 'It is a picture of another kind: only a PNG or an SVG that was saved here holds a scenario.',
		cutOff: 'It ends before its picture does: part of the file is missing.',
		damaged: 'Part of the file was changed on its way: a check sum in it does not fit.',
		noScenario:
			'It holds no scenario. Only a picture that was saved here does, and it loses it where another program saves it anew or sends it smaller.',
		severalScenarios: 'It holds more than one scenario. Which is meant cannot be known.',
		scenarioTooLong: 'The scenario in it is longer than 1,000,000 bytes, which is the most that is read.',
		scenarioUnreadable: 'The scenario in it could not be read.',
		notSvg: 'It begins like an SVG, but is none that can be read safely.',
	},
};
