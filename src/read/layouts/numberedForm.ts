import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { FigureRow } from "../amount/figureRow";
import { wholeSheet } from "../asked/wholeSheet";
import { bareName, councilIn, namesOf } from "../detect/council/councilIn";
import { wholeTotalCodes } from "../mapping/returnCodes";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { type FormFrame, formFrame, textsAbove } from "./formFrame";
import { readNumberedReturn } from "./numberedReturn";

/** Reads one council's own revenue summary (RS) or revenue account (RA): line numbers down the rows, each with its label and its net current expenditure. */
export const readNumberedForm: Layout = (reading) =>
  reading.grids.flatMap((grid) => {
    const frame = formFrame(grid);
    return frame ? [(corrections: Corrections) => readForm(grid, frame, reading, corrections)] : [];
  });

/** Line numbers and labels of the returns are exact: surer than part of a revenue outturn, less than the sheet of all councils beside it. */
const certain = 0.965;

const readForm = (grid: Grid, frame: FormFrame, reading: Reading, corrections: Corrections): Candidate | Refusal => {
  const { council } = reading.request;
  const titles = textsAbove(grid, frame);
  const shown = shownCouncil(titles);
  if (shown !== null && (!council || !namesOf(council).includes(bareName(shown))))
    return {
      issue: {
        code: "table/council-not-in-sheet",
        severity: "error",
        at: { sheet: grid.sheet },
        facts: { council: council?.name ?? "any one council", shown },
      },
      score: certain,
      claims: wholeSheet(grid),
    };
  const found = councilIn([...titles, grid.sheet, ...reading.around.map(({ text }) => text)], council);
  const end = frame.rows.findIndex(({ code }) => wholeTotalCodes.has(code));
  const bottom = frame.rows[end]?.row ?? grid.rowCount;
  const extent = { sheet: grid.sheet, top: frame.header, bottom, left: frame.code, right: frame.amount };
  const figureOf = (row: FormFrame["rows"][number], scale: FigureRow["scale"]): FigureRow => ({
    label: row.label,
    code: row.code,
    at: { sheet: grid.sheet, row: row.row, column: frame.label },
    section: row.section,
    cells: { net: [{ sheet: grid.sheet, row: row.row, column: frame.amount }] },
    scale,
  });
  return readNumberedReturn(
    {
      grid,
      titles,
      council: { code: council?.code ?? found.code, name: council?.name ?? found.name },
      extents: [extent],
      evidence: [
        {
          decision: "layout",
          value: "a row a line",
          because: "line numbers of the revenue returns before the labels",
          at: extent,
          confidence: 1,
        },
        ...(found.because === null
          ? []
          : [
              {
                decision: "council",
                value: found.name ?? found.code ?? "",
                because: `“${found.because.slice(0, 80)}”`,
                confidence: 0.9,
              },
            ]),
      ],
      score: certain,
      figures: (scale) => {
        const figures = frame.rows.map((row) => figureOf(row, scale));
        return { figures: figures.slice(0, end), whole: figures[end], left: figures.length - end - 1 };
      },
    },
    reading,
    corrections,
  );
};

/** The council that a form shows at the moment, where it can show any: the text after "Select local authority". */
const shownCouncil = (texts: readonly string[]): string | null => {
  const asked = texts.findIndex((text) => /\bselect (?:a |your )?(?:local authority|council|authority)\b/iu.test(text));
  return asked < 0 ? null : (texts[asked + 1] ?? "");
};
