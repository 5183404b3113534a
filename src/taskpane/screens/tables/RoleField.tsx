import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRange } from "../../../model/cells";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";

const useStyles = makeStyles({
  // A third, as Fluent has it, breaks words in a narrow pane.
  field: { gridTemplateColumns: "45% minmax(0, 1fr)", overflowWrap: "anywhere" },
  control: { minWidth: 0 },
});

interface RoleFieldProps<Role extends string> {
  readonly label: string;
  readonly at: CellRange;
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly words: Readonly<Record<Role, string>>;
  readonly excel: InExcel | null;
  readonly onRole: (role: Role) => void;
}

/** A column or a row of the table, and what it is read as. */
export function RoleField<Role extends string>(props: RoleFieldProps<Role>): ReactElement {
  const { label, at, role, roles, words, excel, onRole } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={label}
      {...(excel && { hint: { children: <Cells ranges={[at]} excel={excel} /> } })}
    >
      <Select
        size="small"
        root={{ className: styles.control }}
        select={{ className: styles.control }}
        value={role}
        onChange={(_event, { value }) => {
          const chosen = roles.find((each) => each === value);
          if (chosen) onRole(chosen);
        }}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
