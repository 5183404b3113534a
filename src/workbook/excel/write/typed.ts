import type { Cell } from "../../../report/sheetModel";
import { isRetyped } from "../../look/isRetyped";

/** A cell as it is typed into Excel: a formula with its `=`, text behind an apostrophe where Excel would make something else of it. */
export const typed = ({ value, formula }: Cell): string | number | boolean => {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "string") return typedText(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("a cell holds no number");
  return value === 0 ? 0 : value;
};

export const typedText = (text: string): string => {
  if (text.length > longestText) throw new Error("a cell holds too long a text");
  return isRetyped(text) ? `'${text}` : text;
};

/** Excel's limit for the text of a cell. */
const longestText = 32_767;
