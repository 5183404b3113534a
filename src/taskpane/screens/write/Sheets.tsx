import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { writeWords } from "../../../text/pane/write";
import { sheetPurpose } from "../../../text/sheets";
import type { InExcel } from "../../desk/desk";
import { ExcelLink } from "../parts/ExcelLink";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

interface SheetsProps {
  readonly sheets: readonly string[];
  /** Null where a sheet cannot be gone to: in a browser tab, or before it is written. */
  readonly excel: InExcel | null;
}

/** Sheets by name, each with what it shows. */
export const Sheets = ({ sheets, excel }: SheetsProps): ReactElement => (
  <ul className={useStyles().list} aria-label={writeWords.sheets}>
    {sheets.map((sheet) => (
      <li key={sheet}>
        {excel ? <ExcelLink words={sheet} go={() => excel.open(sheet)} /> : <Body1Strong>{sheet}</Body1Strong>}
        <Caption1 block>{sheetPurpose(sheet)}</Caption1>
      </li>
    ))}
  </ul>
);
