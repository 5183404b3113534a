/** What a spreadsheet program may take a criterion for: words, a number, or some date, time or fraction. */
export type ReadAs = number | "text" | "date";

/**
 * How the text of a criterion may be read by SUMIFS, in the widest sense that Excel and LibreOffice have: "01000", "1,000", "£1000" and "1E3" are all
 * one thousand to it, and "Mar 1" or "1/2" a day. A number is rounded to the 15 digits that Excel compares by.
 */
export const readsAs = (text: string): ReadAs => {
  const bare = text.replace(/[\s£$€,']|^(?:GBP|EUR|USD)|(?:GBP|EUR|USD)$/giu, "");
  if (!/\d/u.test(bare)) return "text";
  const [, open, digits, percent] = /^([-+(]?)((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)\)?$/iu.exec(bare) ?? [];
  if (digits !== undefined) {
    const size = Number(Number(digits).toPrecision(15)) / (percent === "%" ? 100 : 1);
    return open === "-" || open === "(" ? -size : size;
  }
  return mayBeDay.test(bare) ? "date" : "text";
};

/** Digits with marks between them, or a clock's; or the name of a month anywhere beside digits, as in MARCH1. */
const mayBeDay = /^[\d\-/.:+()%]+(?:e[-+]?\d+)?(?:[ap]m?)?$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
