import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { casePartsOfMoney, type CaseMoneyPart } from "../../../model/businessCase";
import { caseWords as words } from "../../../text/pane/case";

const useStyles = makeStyles({ control: { minWidth: 0 } });

type Part = CaseMoneyPart | "ignored";

const choices: readonly Part[] = [...casePartsOfMoney, "ignored"];

interface PartFieldProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  /** What it is called; the plain words when absent. */
  readonly label?: string;
}

/** What a line of money is, to be said otherwise. */
export const PartField = ({ part, onPart, label = words.is }: PartFieldProps): ReactElement => (
  <Field label={label}>
    <Select
      size="small"
      select={{ className: useStyles().control }}
      value={part}
      onChange={(_event, { value }) => {
        const chosen = choices.find((each) => each === value);
        if (chosen) onPart(chosen);
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {each === "ignored" ? words.ignored : words.parts[each]}
        </option>
      ))}
    </Select>
  </Field>
);
