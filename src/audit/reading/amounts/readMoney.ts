import type { CaseFigure } from "../../../model/businessCase";
import type { CellRef } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { ifKnown, missing, type MissingReason } from "../../../model/missing";
import type { Pounds, Scale } from "../../../model/money";
import { missingSpelling } from "../../../read/cell/missingSpelling";
import { numberSpelling } from "../../../read/cell/numberSpelling";
import { readCell } from "../../../read/cell/readCell";
import { issueAt } from "../issueAt";
import { amountSpelling } from "./amountSpelling";
import { inPounds } from "./inPounds";

/** A money cell of a case in pounds, and what is to be said of it. */
export interface MoneyReading {
  readonly figure: CaseFigure<Pounds> & { readonly at: CellRef };
  readonly issue: Issue | null;
}

/** `table`: a £ in a text says nothing of a column in thousands. `answer`: it says that the amount is in pounds. */
export type MoneyPlace = "table" | "answer";

/**
 * Reads a money cell in pounds. A range, an amount that is only about right, a placeholder and other words are missing with their reason and an issue that names
 * the cell; a text with a unit of its own, “£1.2m”, is read by that.
 */
export const readMoney = (grid: Grid, at: CellRef, scale: Scale, place: MoneyPlace = "table"): MoneyReading => {
  const value = grid.value(at.row, at.column);
  if (typeof value === "string") {
    const spelt = readText(value, at, scale, place);
    if (spelt) return spelt;
  }
  const { value: number, issue } = readCell(grid, at.row, at.column);
  const worth = typeof value === "number" ? { worth: scale } : {};
  return { figure: { value: ifKnown(number, (known) => inPounds(known, scale)), at, ...worth }, issue };
};

const readText = (text: string, at: CellRef, scale: Scale, place: MoneyPlace): MoneyReading | undefined => {
  const found = text.replace(/\s+/gu, " ").trim().slice(0, 60);
  const lost = (code: string, reason: MissingReason): MoneyReading => ({
    figure: { value: missing(reason), at },
    issue: issueAt(code, "error", at, { found }),
  });
  const reason = missingSpelling(text);
  if (reason === "placeholder" && /\p{L}/u.test(text)) return lost("case/amount-to-come", reason);
  if (reason !== undefined) return { figure: { value: missing(reason), at }, issue: null };
  const spelt = amountSpelling(text);
  if (spelt?.is === "range") return lost("case/amount-range", "text-in-cell");
  if (spelt?.is === "approximate") return lost("case/amount-approximate", "text-in-cell");
  if (spelt?.is !== "amount" || spelt.own === null) return undefined;
  if (spelt.own === 1 && numberSpelling(text) !== undefined) {
    if (scale === 1) return undefined;
    if (place === "table") return lost("case/unit-in-cell", "not-comparable");
  }
  return {
    figure: { value: inPounds(spelt.number, spelt.own), at },
    issue: issueAt("case/amount-as-text", "note", at, { found }),
  };
};
