/** What a pound `years` years from now is worth today, at a real rate a year. HM Treasury, The Green Book, annex on discounting. */
export const presentValueFactor = (rate: number, years: number): number => 1 / (1 + rate) ** years;
