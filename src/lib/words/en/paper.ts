/** What stands on paper, and in the dialog before it. */
export const paper = {
	andMore: (named: string, more: string) => `${named} and ${more} more (see the link)`,
};
