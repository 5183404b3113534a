import type { SignsShown } from "./corrections";
import type { CostTable } from "./costTable";

/** How a table's cost was read: as shown, or turned where it stands as negative figures. */
export const costSigns = ({ lines }: Pick<CostTable, "lines">): SignsShown => {
  const isTurned = lines.some(({ kind, amounts: { gross, net } }) => {
    const cost = gross ?? net;
    return kind === "line" && cost !== undefined && cost.multiplier < 0;
  });
  return isTurned ? "turned" : "as-shown";
};
