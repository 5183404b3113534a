/** True for a long code that a spreadsheet once took for a number and shortened, "3.0E14": its digits are gone, and codes that differed may now be alike. */
export const isLostIdentifier = (text: string): boolean => /^\d(?:\.\d+)?e\+?\d{2}$/iu.test(text.trim());
