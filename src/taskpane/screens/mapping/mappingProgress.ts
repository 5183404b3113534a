import { lineCost, unmappedShare } from "../../../model/costOnBasis";
import type { Basis, CostLine } from "../../../model/costTable";
import { isKnown } from "../../../model/missing";

/** Cost by size, whatever its sign, in pounds: of all lines, and of what is mapped to nothing; and how many lines that is. */
export interface MappingProgress {
  readonly total: number;
  readonly unmapped: number;
  readonly lines: number;
}

/** How far the mapping has come. Lines without a figure count as lines and add no pounds. */
export const mappingProgress = (lines: readonly CostLine[], basis: Basis): MappingProgress => {
  let [total, unmapped, count] = [0, 0, 0];
  for (const line of lines) {
    const share = unmappedShare(line);
    const cost = lineCost(line, basis);
    if (share > 0) count += 1;
    if (!isKnown(cost)) continue;
    total += Math.abs(cost);
    unmapped += Math.abs(cost) * share;
  }
  return { total, unmapped, lines: count };
};
