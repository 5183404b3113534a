import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Gap } from "../../../model/gap";
import { isKnown } from "../../../model/missing";
import { functionLabels } from "../../../text/functions";
import { gapRemedy, gapWhat } from "../../../text/gaps";
import { resultsWords } from "../../../text/pane/results";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { Pounds } from "../parts/Pounds";
import { SeverityMark } from "./SeverityMark";

const words = resultsWords.gaps;

interface GapEntryProps {
  readonly gap: Gap;
  readonly excel: InExcel | null;
}

/** A gap: how bad it is, the pounds it touches, what it is, what would close it, and the cells it was read from. */
export const GapEntry = ({ gap, excel }: GapEntryProps): ReactElement => (
  <>
    <Body1Strong as="h3">
      {isKnown(gap.pounds) ? <Pounds amount={gap.pounds} /> : words.unknownCost}
      {` · ${gap.function === null ? words.wholeTable : functionLabels[gap.function]}`}
    </Body1Strong>
    <Caption1 block>
      <SeverityMark severity={gap.severity} /> {words.severity[gap.severity]}
    </Caption1>
    <Body1 block>{gapWhat(gap)}</Body1>
    <Caption1 block>
      {words.closes} {gapRemedy(gap)}
    </Caption1>
    {gap.cells.length > 0 && (
      <div>
        {words.read} <Cells ranges={gap.cells} excel={excel} />
      </div>
    )}
  </>
);
