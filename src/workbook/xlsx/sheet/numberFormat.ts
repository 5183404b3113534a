/** What a number format shows. */
export interface Shows {
  readonly date: boolean;
  readonly percent: boolean;
}

const nothing: Shows = { date: false, percent: false };

/** What a custom format code shows, by its first section, which is the one for positive numbers (ECMA-376 18.8.31). */
export const shownBy = (code: string): Shows => {
  const bare = code
    .replace(/"[^"]*"?/gu, "")
    // A backslash shows the next character as it is, an underscore leaves its width, an asterisk repeats it.
    .replace(/[\\_*]./gsu, "")
    // Colours, conditions and locales; elapsed time such as [h] is a date.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");
  const [first = ""] = bare.split(";");
  if (/^\s*general/iu.test(first)) return nothing;
  return { date: /[dmyhs]/iu.test(first), percent: first.includes("%") };
};

/** What a format that is built into Excel shows, by its number (ECMA-376 18.8.30; 27 to 36 and 50 to 58 are dates in East Asian locales). */
export const shownByBuiltIn = (id: number): Shows => ({
  date: (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58),
  percent: id === 9 || id === 10,
});
