/** Constants that more than one group of stores uses. */

/** The population for which absolute assumptions (litres a day, patients, infants) are stated; they scale with people. */
export const REFERENCE_PEOPLE = 120_000;
