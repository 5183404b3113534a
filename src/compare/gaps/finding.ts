import type { CellRange } from "../../model/cells";
import type { Comparison } from "../../model/comparison";
import type { Gap } from "../../model/gap";
import type { ChosenDriver } from "../chooseDriver";
import type { Series } from "../series";
import type { OwnCost } from "../../model/ownCost";
import type { Setting } from "../setting";
import { costCells } from "./costCells";

/** What a rule found about a row; the row's function, pounds and cells are added where the rule names no others. */
export type Finding = Pick<Gap, "code" | "severity"> & Partial<Pick<Gap, "facts" | "pounds" | "cells">>;

/** A row with its comparison, for the rules that look at both. */
export interface Compared {
  readonly own: OwnCost;
  readonly series: Series;
  readonly driver: ChosenDriver;
  readonly comparison: Comparison;
}

/** The gap that a finding about a row makes. */
export const gapOf = (setting: Setting, own: OwnCost, finding: Finding): Gap => ({
  code: finding.code,
  function: own.cost.function,
  severity: finding.severity,
  pounds: finding.pounds ?? own.stated,
  cells: finding.cells ?? cellsOf(setting, own),
  facts: finding.facts ?? {},
});

const cellsOf = ({ table, choices }: Setting, { cost }: OwnCost): readonly CellRange[] => {
  const ids = new Set(cost.lines);
  return table.lines.filter((line) => ids.has(line.id)).flatMap((line) => costCells(line, choices.basis));
};
