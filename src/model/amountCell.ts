import type { CaseLine } from "./businessCase";
import type { CellRef } from "./cells";

/** The cell of a line's amount; its label's where the amount stands in none. */
export const amountCell = ({ annual, at }: Pick<CaseLine, "annual" | "at">): CellRef => annual.at ?? at;
