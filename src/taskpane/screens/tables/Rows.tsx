import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rangeOf } from "../../../model/cells";
import { type RowRole, rowRoles, type TableRow } from "../../../model/corrections";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { More } from "../parts/More";
import { Pages } from "../parts/Pages";
import { RoleField } from "./RoleField";

interface RowsProps {
  readonly rows: readonly TableRow[];
  readonly excel: InExcel | null;
  readonly onRole: (row: number, role: RowRole) => void;
}

/** Every row of the table with figures, and what it is; closed at first, for there are many. */
export const Rows = ({ rows, excel, onRole }: RowsProps): ReactElement => (
  <More title={words.rows(rows.length, rows.filter(({ role }) => role === "total").length)}>
    <Caption1>{words.rowsHow}</Caption1>
    <Pages of={words.rowsOf} items={rows} size={pageSize} apart>
      {({ label, at, role }) => (
        <RoleField
          label={words.row(at.row, label)}
          at={rangeOf(at)}
          role={role}
          roles={rowRoles}
          words={words.rowRoles}
          excel={excel}
          onRole={(chosen) => onRole(at.row, chosen)}
        />
      )}
    </Pages>
  </More>
);

const pageSize = 12;
