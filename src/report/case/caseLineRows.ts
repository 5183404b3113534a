import { amountCell } from "../../model/amountCell";
import type { CaseLine, CaseMoneyPart } from "../../model/businessCase";
import { isSameCell, type CellRef } from "../../model/cells";
import type { StatedCaseLine } from "../../model/statedCase";
import type { FunctionId } from "../../model/taxonomy";
import type { CaseFrame } from "./caseFrame";

/** A row of BB_CaseLines: a line of money, or one that a person said is none. */
export interface CaseLineRow {
  /** Tells the line from every other, in formulas: two lines may stand in one row of the case. */
  readonly code: string;
  readonly at: CellRef;
  readonly label: string;
  readonly part: CaseMoneyPart | "ignored";
  readonly function: FunctionId | null;
  /** Null for a line that is ignored. */
  readonly line: CaseLine | null;
  /** What a person said of it. */
  readonly said: StatedCaseLine | undefined;
  /** True for a claim that seems to be a total of others. */
  readonly isTotal: boolean;
}

/** Every line of money in the case's order, then those that a person said are none: so that they stay so. */
export const caseLineRows = ({ audit, facts }: CaseFrame): readonly CaseLineRow[] => {
  const said = facts.stated.lines ?? [];
  const lines = audit.businessCase.lines.map((line, place): CaseLineRow => ({
    code: `L${place + 1}`,
    at: line.at,
    label: line.label,
    part: line.part,
    function: line.function,
    line,
    said: said.find((one) => isOf(one, line)),
    isTotal: line.part === "claim" && audit.claimTotals.some((cell) => isSameCell(cell, amountCell(line))),
  }));
  const ignored = said.filter(({ part }) => part === "ignored");
  return [
    ...lines,
    ...ignored.map((one, place): CaseLineRow => ({
      code: `I${place + 1}`,
      at: one.at,
      label: one.label,
      part: "ignored",
      function: one.function ?? null,
      line: null,
      said: one,
      isTotal: false,
    })),
  ];
};

/** What is said of a line follows its label where the line has moved. */
const isOf = (said: StatedCaseLine, line: CaseLine): boolean =>
  said.part !== "ignored" && said.label === line.label && said.at.sheet === line.at.sheet;
