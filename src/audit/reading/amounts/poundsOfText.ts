import type { CellRef } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { type Maybe, missing } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { issueAt } from "../issueAt";
import { amountSpelling } from "./amountSpelling";

/** The pounds that words behind a colon spell, by the unit that they say, else by `scale`; missing with an issue where they spell none. */
export const poundsOfText = (
  text: string,
  at: CellRef,
  scale: Scale,
): { readonly number: Maybe; readonly issue?: Issue } => {
  const spelt = amountSpelling(text);
  const found = text.slice(0, 60);
  if (spelt?.is === "amount") return { number: Math.round(spelt.number * (spelt.own ?? scale) * 100) / 100 };
  const code =
    spelt?.is === "range"
      ? "case/amount-range"
      : spelt?.is === "approximate"
        ? "case/amount-approximate"
        : "case/answer-not-a-number";
  return { number: missing("text-in-cell"), issue: issueAt(code, "warning", at, { found }) };
};
