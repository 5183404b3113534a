import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readableRange } from "../../../model/cells";
import { columnRoles, type ColumnRole, type TableColumn } from "../../../model/corrections";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { RoleField } from "./RoleField";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, "& p": { margin: 0 } },
});

interface ColumnsProps {
  readonly columns: readonly TableColumn[];
  readonly excel: InExcel | null;
  readonly onRole: (column: number, role: ColumnRole) => void;
}

/** Every column of the table, and what it is. */
export const Columns = ({ columns, excel, onRole }: ColumnsProps): ReactElement => (
  <div role="group" aria-label={words.columns} className={useStyles().columns}>
    <Body1Strong as="p">{words.columns}</Body1Strong>
    {columns.length === 0 && <Body1 as="p">{words.noColumns}</Body1>}
    {columns.map(({ header, at, role }) => (
      <RoleField
        key={readableRange(at)}
        label={header === "" ? readableRange(at) : header}
        at={at}
        role={role}
        roles={columnRoles}
        words={words.roles}
        excel={excel}
        onRole={(chosen) => onRole(at.left, chosen)}
      />
    ))}
  </div>
);
