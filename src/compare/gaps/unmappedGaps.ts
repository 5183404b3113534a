import type { CostLine } from "../../model/costTable";
import type { Gap } from "../../model/gap";
import { lineCost, unmappedShare } from "../../model/costOnBasis";
import { isKnown, missing } from "../../model/missing";
import { pounds, sumPounds, type Pounds } from "../../model/money";
import type { Setting } from "../setting";
import { costCells } from "./costCells";

interface Unmapped {
  readonly line: CostLine;
  readonly cost: Pounds;
}

/** Each line that maps to nothing and is large beside the table's cost, and one note for the smaller ones together. */
export const unmappedGaps = (setting: Setting): readonly Gap[] => {
  const { basis, inputs } = setting.choices;
  let size = 0;
  for (const line of setting.table.lines) {
    const cost = lineCost(line, basis);
    if (isKnown(cost)) size += Math.abs(cost);
  }
  const unmapped = setting.table.lines.flatMap((line): readonly Unmapped[] => {
    const cost = lineCost(line, basis);
    const share = unmappedShare(line);
    if (line.kind === "remainder" || share === 0 || !isKnown(cost) || cost === 0) return [];
    return [{ line, cost: pounds(cost * share) }];
  });
  const isLarge = ({ cost }: Unmapped): boolean => Math.abs(cost) >= inputs.unmapped_material_share * size;
  const gap = (severity: Gap["severity"], lines: readonly Unmapped[], facts: Gap["facts"]): Gap => ({
    code: "coverage/unmapped-cost",
    function: null,
    severity,
    pounds: lines.length === 0 ? missing("line-not-in-table") : sumPounds(lines.map(({ cost }) => cost)),
    cells: lines.flatMap(({ line }) => costCells(line, basis)),
    facts,
  });
  const small = unmapped.filter((one) => !isLarge(one));
  return [
    ...unmapped.filter(isLarge).map((one) => gap("weakens", [one], { line: one.line.label })),
    ...(small.length === 0 ? [] : [gap("note", small, { lines: small.length })]),
  ];
};
