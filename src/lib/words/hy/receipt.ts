/** What the page says of whether what was opened still gives the figures that it was made with. */
export const receipt = {
	/** When the figures were noted, by what was opened. */
	since: {
		link: 'այս հղումով կիսվելիս',
		file: 'այս ֆայլը պահպանելիս',
		kept: 'այս սցենարը պահելիս',
	},
	parts: { central: 'կենտրոնական հաշվարկը', dates: 'օրերը', bands: 'գոտիները' },
	waiting: (since: string) => `Թվերը գրանցվել են ${since}։ Դրանք կհամեմատվեն, երբ բոլոր հաշվարկներն ամփոփվեն։`,
	notWorkedOut: (since: string) =>
		`Թվերը գրանցվել են ${since}։ Դրանք հնարավոր չէ համեմատել. այստեղ դրանք հաշվել չհաջողվեց։`,
	unnoted: 'Այս հղումով կիսվել են, երբ հղումներում թվեր դեռ չէին գրանցվում. համեմատելու բան չկա։',
	unnotedOther: (since: string) => `Ոչ մի թիվ չի գրանցվել ${since}. համեմատելու բան չկա։`,
	same: (since: string) => `Նույն թվերն են, ինչ ${since}։`,
	/** What is drawn was changed before it could be compared. */
	sameInPart: (since: string) =>
		`Որքանով հնարավոր է համեմատել այն, ինչ հիմա ցուցադրվում է, նույն թվերն են, ինչ ${since}։`,
	differs: (since: string, parts: string) => `Նույն թվերը չեն, ինչ ${since}։ Տարբերվում են՝ ${parts}։`,
	why: {
		model: (then: string, now: string) =>
			`Այն ստեղծվել է մոդելի ${then} տարբերակով, իսկ այս էջի տարբերակը ${now} է. փոփոխվածը կիրառված է սցենարի վրա այնպես, ինչպես այն հիմա հրապարակված է։`,
		engine: (then: string, now: string) => `Դրա թվերը ստացվել են այլ թվաբանությամբ՝ ${then}. այստեղ այն ${now} է։`,
		unexplained:
			'Մոդելը և թվաբանությունը նույնն են։ Կամ բացվածը փոխվել է ձեռքով, կամ այս դիտարկիչն այլ թվեր է հաշվում. խնդրում ենք հաղորդել այդ մասին՝ կցելով հղումը։',
	},
	whatChanged: 'Ինչ է փոխվել տարբերակից տարբերակ',
	dismiss: 'Փակել',
};
