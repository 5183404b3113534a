import { readsAs } from "./readsAs";

/**
 * How a formula can ask whether a cell shows a text: by a criterion of SUMIFS, by comparing each cell with the text itself, or not at all, for it is
 * longer than Excel lets a text in a formula be, or means something else to a formula.
 */
export type KeyTest = "criterion" | "comparison" | "too-long" | "not-as-shown";

/** How to ask for the text, given every text of its column: a criterion is only right where nothing else in the column could be taken for it. */
export type AskFor = (text: string) => KeyTest;

/** The test for each text of a column. `texts` are all that lines are made of, each as often as may be. */
export const keyTests = (texts: Iterable<string>): AskFor => {
  const readAs = new Map<number, Set<string>>();
  let isDated = false;
  for (const text of texts) {
    const read = readsAs(text);
    if (read === "date") isDated = true;
    if (typeof read === "number") readAs.set(read, (readAs.get(read) ?? new Set()).add(text.toLowerCase()));
  }
  return (text) => {
    if (text.length > longestText) return "too-long";
    if (hasOtherMeaning(text)) return "not-as-shown";
    // LibreOffice does not find every empty cell by an empty criterion.
    if (text === "" || /^[<>=]|[*?~]/u.test(text)) return "comparison";
    const read = readsAs(text);
    if (read === "text") return "criterion";
    // Of a number spelled otherwise Excel may know the criterion and not the cell.
    if (read === "date" || isDated || !plainNumber.test(text)) return "comparison";
    return (readAs.get(read)?.size ?? 1) > 1 ? "comparison" : "criterion";
  };
};

const plainNumber = /^-?\d+(?:\.\d+)?$/u;

/** Excel's limit on a text in a formula, and on a criterion. */
const longestText = 255;

/**
 * True and false, errors, line breaks and the like; and a number that is not shown as its digits by every program, because it has more than 15 or
 * is very large or small. (A text that only looks like one is spelled otherwise than a program spells it.)
 */
const hasOtherMeaning = (text: string): boolean => {
  if (/^(?:true|false)$|^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!)$|[\0-\u001f]/iu.test(text)) return true;
  if (text === "" || String(Number(text)) !== text) return false;
  const digits = text.replace(/^-?0?\.?0*|\./gu, "");
  return digits.length > 15 || /e/iu.test(text) || Math.abs(Number(text)) >= 1e15 || /^-?0\.000/u.test(text);
};
