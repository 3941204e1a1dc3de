/** Characters of the query of an address that are read: some servers take no more either. */
export const LONGEST_QUERY = 2000;
