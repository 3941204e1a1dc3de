/** What the page says of links, of undo, and of what of a link could not be used. */
export const link = {
	undo: 'Հետարկել',
	redo: 'Վերարկել',
	copy: 'Պատճենել հղումը',
	copied: 'Հղումը պատճենված է։',
	copiedOffline: 'Հղումը պատճենված է։ Ձեզ մոտ այն նորից կաշխատի, երբ կրկին ցանցում լինեք։',
	waits: 'Հղումը կազմվում է, երբ բոլոր հաշվարկներն ամփոփված են։',
	withoutFigures:
		'Հղումը պատճենված է առանց իր թվերի. դրանք հնարավոր չեղավ հաշվել, ուստի այն բացելիս համեմատելու բան չի լինի։',
	byHand: 'Հղումն ինքնաշխատ պատճենել չհաջողվեց։ Ահա այն՝',
	close: 'Փակել',
	notWritten: 'Այս պահին դիտարկիչը չկարողացավ գրել հասցեն։ «Պատճենել հղումը» միևնույնն է աշխատում է։',

	noLink: (characters: string, most: string) =>
		`Այս սցենարը չափազանց երկար է դարձել հղման համար՝ ${characters} նիշ, առավելագույնը՝ ${most}։ Պահպանեք այն ֆայլով։`,
	opened: (count: number) => (count === 1 ? 'Բացված է, բացի մեկ մասից՝' : `Բացված է, բացի ${count} մասից՝`),
	keep: 'Թողնել բացվածը',
	openDefault: 'Բացել էջն այնպես, ինչպես հրապարակված է',
	original: 'Հղումը, ինչպես եկել է',

	tooLong: (characters: string, most: string) =>
		`Հղումն ունի ${characters} նիշ. կարդացվում է առավելագույնը ${most}։ Դրանից ոչինչ չի օգտագործվել։`,
	format: (written: string, reads: string) =>
		`Հղումը գրված է ${written} ձևաչափով. այս էջը կարդում է ձևաչափերը մինչև ${reads}։ Դրանից ոչինչ չի օգտագործվել։`,
	unknown: (part: string) => `${part} այստեղ անհայտ է։`,
	didYouMean: (part: string, nearest: string) => `${part} այստեղ անհայտ է։ Արդյո՞ք նկատի ունեիք ${nearest}։`,
	twice: (part: string) => `${part} գրված է երկու անգամ. օգտագործվել է առաջինը։`,
	refused: (part: string, written: string, allowed: string) => `${part}՝ ${written}. այստեղ կարող է լինել ${allowed}։`,
	notAllZero: (parts: string) => `Սրանք բոլորը միասին չեն կարող 0 լինել՝ ${parts}։ Դրանցից ոչ մեկը չի օգտագործվել։`,
	tooMany: (parts: string, most: string) =>
		`Հղման մասերի թիվը՝ ${parts}. կարդացվում է առավելագույնը ${most}։ Դրանից ոչինչ չի օգտագործվել։`,

	/** What may stand in a part. */
	allowedTitle: (most: string) => `1 – ${most} նիշ, մեկ տողով`,
	/** What an entry of a list of access is made of, by list. */
	allowedEntries: {
		phases: 'ամսաթիվ:ճանապարհ:բեռնատարներ:հավանականություն:դեղեր:տեղափոխումներ:հիվանդներ',
		gas: 'ամսաթիվ:բաժին',
		power: 'ամսաթիվ:բաժին',
		convoys: 'ամսաթիվ:բեռնատարներ:բեռ:ելք:տոննաներ:ում:ճանապարհ:աղբյուր',
	},
};
