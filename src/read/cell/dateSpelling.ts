/**
 * The day that a text spells, as the serial number that Excel (1900) gives it, or undefined: `03.10.2023`, `3/10/23`, `17-AUG-2023`, `3 October 2023`,
 * `2023-10-03`, with stray spaces and a time of day or without. The day stands before the month, as the British write it.
 */
export const dateSpelling = (text: string): number | undefined => {
  const bare = text
    .replace(/[\u00a0\s]+/gu, " ")
    .trim()
    .replace(/ ?([./-]) ?/gu, "$1")
    .replace(timeOfDay, "")
    .toLowerCase();
  for (const spelling of spellings) {
    const { day, month, name, year } = spelling.exec(bare)?.groups ?? {};
    if (day === undefined || year === undefined) continue;
    const numbered = name === undefined ? Number(month) : months.indexOf(name.slice(0, 3)) + 1;
    return serialOf(fullYear(year), numbered, Number(day));
  }
  return undefined;
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const timeOfDay = /(?: |t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/iu;
const spellings = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/u,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[-/. ]?(?<name>${monthName})[-/., ]*(?<year>\\d{4}|\\d{2})$`, "u"),
];

/** Two digits are this century: nobody's ledger is older. */
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const serialOf = (year: number, month: number, day: number): number | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1901 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? Math.round(at.getTime() / 86_400_000) + serialOf1970 : undefined;
};

/** The day of 1 January 1970, as a spreadsheet counts days (1900 system). */
export const serialOf1970 = 25_569;
