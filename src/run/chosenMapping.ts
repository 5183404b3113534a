import type { CostTable } from "../model/costTable";
import type { Inputs } from "../model/inputs";
import { mapLines } from "../read/mapLines";
import { mappedAs, rowFinder } from "./handMapping";
import type { RememberedLine } from "./rememberedMapping";
import type { RunRequest } from "./request";

/**
 * The table mapped: as the person did line by line in this sitting; else by the mapping file when one is given; else as the product does it by itself, with
 * the lines that a person has mapped otherwise on the sheet of an earlier run. The rest keep the rule and confidence that they earned.
 */
export const chosenMapping = (
  table: CostTable,
  { mapping, assigned = [] }: Pick<RunRequest, "mapping" | "assigned">,
  remembered: readonly RememberedLine[],
  inputs: Inputs,
): CostTable => {
  const automatic = mapLines(table, mapping, inputs);
  const assignedTo = rowFinder(automatic.lines, assigned);
  const rememberedFor = rowFinder(automatic.lines, mapping ? [] : remembered);
  const lines = automatic.lines.map((line) => {
    const byHand = assignedTo(line);
    return byHand.length > 0 ? mappedAs(line, byHand, "by-hand") : mappedAs(line, rememberedFor(line), "sheet");
  });
  return { ...automatic, lines };
};
