/**
 * A plot on a sheet of paper, px: whole within the margins of A4 and of US Letter, and the same on a worksheet and on what is
 * laid over it.
 */
export const SHEET_PLOT = { width: 660, height: 210, gutter: 46 } as const;
