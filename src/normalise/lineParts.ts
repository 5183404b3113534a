import type { CostLine } from "../model/costTable";
import type { FunctionId } from "../model/taxonomy";

/** A line, or the share of it that belongs to a node of the taxonomy. */
export interface LinePart {
  readonly line: CostLine;
  /** 0 to 1. */
  readonly share: number;
  /** The share of the line that belongs to the node and could be shared with others. */
  readonly addressable: number;
}

/** The parts of `lines` that are mapped to any of `functions`, in the order of the lines. */
export const partsOf = (lines: readonly CostLine[], functions: ReadonlySet<FunctionId>): readonly LinePart[] =>
  lines.flatMap((line) => {
    const mapped = line.mapped.filter((entry) => functions.has(entry.function));
    if (mapped.length === 0) return [];
    let share = 0;
    let addressable = 0;
    for (const entry of mapped) {
      share += entry.share;
      addressable += entry.share * entry.addressable;
    }
    return [{ line, share, addressable }];
  });
