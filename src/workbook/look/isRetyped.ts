/**
 * True for text that Excel would, or might, make something else of if it were typed in: a formula, a number, a date, a truth value in whatever
 * language Excel speaks. What begins with a letter is sure to stay where it has no digit and is no truth value, or is longer than any date.
 */
export const isRetyped = (text: string): boolean => {
  if (text === "") return false;
  if (!/^\p{L}/u.test(text)) return true;
  return /\d/u.test(text) ? text.split(/\s+/u).length <= longestDate : truthWords.has(text.trim().toLowerCase());
};

/** Words: a weekday, a day, a month and a year. */
const longestDate = 4;

/** TRUE and FALSE as the languages of Excel spell them, where they use Latin letters. */
const truthWords: ReadonlySet<string> = new Set(
  `true false wahr falsch vrai faux verdadero falso verdadeiro vero onwaar waar sant sann falskt usant tosi epätosi sand falsk prawda fałsz
  pravda nepravda igaz hamis doğru yanliş yanlış adevărat adevarat fals cert tõene väär taisnība melas tiesa istina neistina resnično napačno
  benar salah gwir anwir cierto egia gezurra`.split(/\s+/u),
);
