import type { ReactElement } from "react";
import { joinedRanges, readableRange, type CellRange } from "../../../model/cells";
import { partWords } from "../../../text/pane/parts";
import type { InExcel } from "../../desk/desk";
import { ExcelLink } from "./ExcelLink";
import { More } from "./More";

interface CellsProps {
  readonly ranges: readonly CellRange[];
  readonly excel: InExcel | null;
}

/** Cells by their addresses: in Excel a click selects them. Of many, the first are shown at once. */
export const Cells = ({ ranges, excel }: CellsProps): ReactElement => {
  const cells = joinedRanges(ranges);
  const rest = cells.slice(atOnce);
  return (
    <>
      <Addresses cells={cells.slice(0, atOnce)} excel={excel} />
      {rest.length > 0 && (
        <More title={partWords.moreCells(rest.length)}>
          <span>
            <Addresses cells={rest} excel={excel} />
          </span>
        </More>
      )}
    </>
  );
};

const atOnce = 4;

interface AddressesProps {
  readonly cells: readonly CellRange[];
  readonly excel: InExcel | null;
}

const Addresses = ({ cells, excel }: AddressesProps): ReactElement => (
  <>
    {cells.map((range, index) => (
      <span key={readableRange(range)}>
        {index > 0 && ", "}
        {excel ? <ExcelLink words={readableRange(range)} go={() => excel.show(range)} /> : readableRange(range)}
      </span>
    ))}
  </>
);
