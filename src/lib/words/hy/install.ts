/** What a system says of the page once it is installed, and what the page says when a newer version of it is there. */
export const install = {
	name: 'Corridor. եթե փակվում է միակ ճանապարհը',
	shortName: 'Corridor',
	description:
		'Ինչը և երբ է պակասում, եթե փակվում է 120\u00a0000 բնակիչ ունեցող վայր տանող միակ ճանապարհը. ցուցադրական կանխահաշվարկներ, «եթե-ապա» վարժություն և ոչ թե տարեգրություն։',

	newer: 'Այստեղ ավելի նոր տարբերակ կա։ Այն ոչինչ չի փոխում, քանի դեռ չեք անցել դրան։',
	takeOver: 'Անցնել դրան',
	later: 'Ավելի ուշ',
	/** Another window of the page is open, a talk perhaps. */
	notAlone:
		'Ոչ, քանի դեռ բաց է այս էջի մեկ այլ պատուհան. նախ փակեք այն։ Երբ բոլորը փակ լինեն, նոր տարբերակն ինքնին կհայտնվի։',
};
