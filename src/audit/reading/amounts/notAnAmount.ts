import type { CellRef } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { missing, type Missing } from "../../../model/missing";
import { missingSpelling } from "../../../read/cell/missingSpelling";
import { issueAt } from "../issueAt";
import { amountSpelling } from "./amountSpelling";

/**
 * Why a text is no number, and what is to be said of it: a range and an amount that is only about right are errors, other words a warning, and words that are an answer
 * and no amount nothing at all. `bare` is the text without the words of its unit.
 */
export const notAnAmount = (
  bare: string,
  text: string,
  at: CellRef,
): { readonly number: Missing; readonly issue?: Issue } => {
  const number = missing("text-in-cell");
  if (saysNoAmount(text)) return { number };
  const spelt = amountSpelling(bare);
  const found = text.slice(0, 60);
  if (spelt?.is === "range") return { number, issue: issueAt("case/amount-range", "error", at, { found }) };
  if (spelt?.is === "approximate") return { number, issue: issueAt("case/amount-approximate", "error", at, { found }) };
  return { number, issue: issueAt("case/answer-not-a-number", "warning", at, { found }) };
};

/** True for words that are an answer and no amount: no, none, tbc, not included. */
export const saysNoAmount = (text: string): boolean =>
  missingSpelling(text) !== undefined ||
  /^(?:no|none|nothing|yes|n|y|tb[acd]|unknown|to be \w+|not \w+|excluded|included|\[.*\])\b.{0,40}$/iu.test(text);
