/** A column's width in characters of Calibri 11, 7 pixels each with 5 for the margin, as the file counts it, from points. */
export const charactersOf = (points: number): number => Math.max(0, ((points * 96) / 72 - 5) / 7);

/** The same in points, as Office.js counts it. */
export const pointsOf = (characters: number): number => ((characters * 7 + 5) * 72) / 96;
