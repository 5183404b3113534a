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
