import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { scales, type Scale } from "../../../model/money";
import { tablesWords as words } from "../../../text/pane/tables";

const useStyles = makeStyles({ control: { minWidth: 0 } });

interface UnitFieldProps {
  readonly label: string;
  readonly scale: Scale;
  readonly onScale: (scale: Scale) => void;
}

/** The unit that figures are in, to be said otherwise. */
export const UnitField = ({ label, scale, onScale }: UnitFieldProps): ReactElement => (
  <Field label={label}>
    <Select
      select={{ className: useStyles().control }}
      value={String(scale)}
      onChange={(_event, { value }) => onScale(Number(value) as Scale)}
    >
      {scales.map((each) => (
        <option key={each} value={each}>
          {words.units[each]}
        </option>
      ))}
    </Select>
  </Field>
);
