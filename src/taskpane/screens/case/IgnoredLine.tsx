import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseMoneyPart } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import type { StatedCaseLine } from "../../../model/statedCase";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { PartField } from "./PartField";

interface IgnoredLineProps {
  readonly line: StatedCaseLine;
  readonly excel: InExcel | null;
  readonly onPart: (part: CaseMoneyPart | "ignored") => void;
}

/** A line that a person took out of the case, and can put back. */
export const IgnoredLine = ({ line, excel, onPart }: IgnoredLineProps): ReactElement => (
  <div>
    <PartField label={line.label} part="ignored" onPart={onPart} />
    <Caption1>
      <Cells ranges={[rangeOf(line.at)]} excel={excel} />
    </Caption1>
  </div>
);
