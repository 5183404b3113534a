import type { CostLine } from "../../src/model/costTable";
import { isKnown } from "../../src/model/missing";

/** What the lines come to, in pence. */
export const penceOf = (lines: readonly CostLine[]): number => {
  let pence = 0;
  for (const { amounts } of lines) {
    const value = (amounts.gross ?? amounts.net)?.value;
    if (value !== undefined && isKnown(value)) pence += Math.round(value * 100);
  }
  return pence;
};
