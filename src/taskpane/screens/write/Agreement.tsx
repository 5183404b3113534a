import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rangeOf } from "../../../model/cells";
import { isCellError, type CellValue } from "../../../model/grid";
import type { SittingRun } from "../../../run/sitting";
import { writeWords } from "../../../text/pane/write";
import type { InExcel } from "../../desk/desk";
import { Alarm } from "../parts/Alarm";
import { Cells } from "../parts/Cells";

const words = writeWords.done;

interface AgreementProps {
  readonly calculated: SittingRun["calculated"];
  readonly excel: InExcel | null;
}

/** Whether the program that holds the workbook agrees with every figure; loudly when it does not, and where. */
export const Agreement = ({ calculated, excel }: AgreementProps): ReactElement => {
  if (calculated === null) return <Body1 as="p">{excel ? words.notAsked : words.notCalculated}</Body1>;
  const { formulas, differing, first } = calculated;
  if (differing === 0) return <Body1 as="p">{words.agrees(formulas)}</Body1>;
  return (
    <Alarm title={words.differs(differing, formulas)}>
      <Body1 block>{words.differsTodo}</Body1>
      {first.length < differing && <Body1 block>{words.firstOf(first.length, differing)}</Body1>}
      <ul>
        {first.map(({ at, computed, calculated: found }) => (
          <li key={`${at.sheet} ${at.row} ${at.column}`}>
            <Cells ranges={[rangeOf(at)]} excel={excel} /> {words.difference(inFull(found), inFull(computed))}
          </li>
        ))}
      </ul>
    </Alarm>
  );
};

const inFull = (value: CellValue): string => {
  if (value === null || value === "") return words.emptyCell;
  return isCellError(value) ? value.error : String(value);
};
