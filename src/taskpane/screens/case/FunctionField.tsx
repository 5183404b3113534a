import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isFunctionId, taxonomy, type FunctionId } from "../../../model/taxonomy";
import { functionLabels } from "../../../text/functions";
import { caseWords as words } from "../../../text/pane/case";

const useStyles = makeStyles({ control: { minWidth: 0 } });

interface FunctionFieldProps {
  readonly chosen: FunctionId | null;
  readonly onChoose: (id: FunctionId | null) => void;
}

/** The back-office function that a line is about, to be said otherwise; none where it is about several. */
export const FunctionField = ({ chosen, onChoose }: FunctionFieldProps): ReactElement => (
  <Field label={words.about}>
    <Select
      size="small"
      select={{ className: useStyles().control }}
      value={chosen ?? ""}
      onChange={(_event, { value }) => onChoose(isFunctionId(value) ? value : null)}
    >
      <option value="">{words.noFunction}</option>
      {taxonomy
        .filter(({ id }) => id !== "total")
        .map(({ id }) => (
          <option key={id} value={id}>
            {functionLabels[id]}
          </option>
        ))}
    </Select>
  </Field>
);
