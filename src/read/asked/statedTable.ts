import type { Grid } from "../../model/grid";
import { columnsUnder } from "../detect/header/columnsUnder";
import type { Area, HeaderRows } from "../detect/header/area";
import type { RawTable } from "../detect/table/rawTable";
import { bodyUnder, frameOf } from "../detect/table/tableUnder";
import { type Roles, statedLabel, statedRoles } from "./statedRoles";

/** The table under a header whose words nobody understands but whose columns the person states; undefined when no column names its lines. */
export const statedTable = (
  grid: Grid,
  header: HeaderRows,
  area: Area,
  above: readonly RawTable[],
  roles: Roles,
): RawTable | undefined => {
  const within = new Map([...roles].filter(([column]) => column >= area.left && column <= area.right));
  const columns = statedRoles(columnsUnder(grid, header, area), within, () => "ignored");
  const body = bodyUnder(grid, header, area, columns, statedLabel(within));
  return body && { ...frameOf(grid, header, area, above), ...body };
};
