import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { cellText } from "../cell/cellText";
import { wholeSheet } from "../asked/wholeSheet";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { readNumberedReturn } from "./numberedReturn";
import {
  councilRows,
  lastColumn,
  type PublishedFrame,
  publishedFrame,
  serviceFigures,
  titlesOf,
} from "./publishedFrame";

/** Reads published "data by local authority" sheets (RS, RA): a row of line numbers over a row of labels, and a row a council. */
export const readPublishedByCouncil: Layout = (reading) =>
  reading.grids.flatMap((grid) => {
    const frame = publishedFrame(grid);
    return frame ? [(corrections: Corrections) => readSheet(grid, frame, reading, corrections)] : [];
  });

/** Line numbers and labels of the returns are exact. */
const certain = 0.97;

const readSheet = (
  grid: Grid,
  frame: PublishedFrame,
  reading: Reading,
  corrections: Corrections,
): Candidate | Refusal => {
  const { council } = reading.request;
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet: grid.sheet }, facts },
    score: certain,
    claims: wholeSheet(grid),
  });
  if (!council) return refuse("table/council-needed");
  const rows = councilRows(grid, frame, council);
  const [row] = rows;
  if (row === undefined) return refuse("table/council-not-in-sheet", { council: council.name, shown: "" });
  if (rows.length > 1) return refuse("table/council-twice", { council: council.name, rows: rows.join(", ") });
  const right = lastColumn(grid, frame);
  const header = { sheet: grid.sheet, top: frame.codes, bottom: frame.labels, left: 1, right };
  const own = { ...header, top: row, bottom: row };
  return readNumberedReturn(
    {
      grid,
      titles: titlesOf(grid, frame),
      council: { code: council.code, name: council.name },
      extents: [header, own],
      evidence: [
        {
          decision: "layout",
          value: "a row a council",
          because: "line numbers of the revenue returns over the labels",
          at: header,
          confidence: 1,
        },
        {
          decision: "council",
          value: frame.identity.map((column) => cellText(grid, row, column)).join(", "),
          because: "code or name in the row",
          at: own,
          confidence: 1,
        },
      ],
      score: certain,
      figures: (scale) => serviceFigures(grid, frame, row, scale),
    },
    reading,
    corrections,
  );
};
