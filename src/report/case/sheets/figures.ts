import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { ownFormats } from "../../ownFormats";
import type { DefinedName, Sheet, Table } from "../../sheetModel";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { caseFigureRows } from "../figures/caseFigureRows";
import type { FigureRow } from "../figures/figureRow";

/** BB_CaseFigures: how the headline figures are worked out, a row a figure. */
export const caseFiguresSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseFigures"),
  above: aboveTable(
    frame,
    {
      title: "Figures: how each one is worked out",
      notes: [
        "Every value is a formula; click on it to see what it rests on. Each has a name of its own, so that formulas read like sentences. Units differ from row to row and stand beside the value.",
        "The ceiling is a challenge to a claim, never a target. The scenarios of work that moves to the front line are scenarios and never estimates.",
      ],
      source: "The sheets named beside each figure.",
      method: "Backbench method §7–9.",
    },
    tally,
  ),
  table: figureTable(frame),
  orientation: "landscape",
});

/** A defined name for every figure. */
export const caseFigureNames = (frame: CaseFrame): readonly DefinedName[] =>
  caseFigureRows(frame).map(({ id }, row) => ({
    name: caseFigure(frame.refs, id),
    sheet: frame.refs.sheet("CaseFigures"),
    column: "Value",
    row,
  }));

/** The table, each value in the format of its unit. */
const figureTable = (frame: CaseFrame): Table => {
  const rows = caseFigureRows(frame);
  return ownFormats(
    tableOf(frame.refs.sheet("CaseFigures"), columns(frame), rows),
    ["Value"],
    (row) => rows[row]?.format,
  );
};

const columns = ({ refs }: CaseFrame): readonly ColumnOf<FigureRow>[] => [
  { header: "Figure", value: ({ id }) => id, width: 28 },
  { header: "What it is", value: ({ label }) => label, wrap: true, width: 70 },
  { header: "Value", value: ({ value }) => value, formula: ({ formula }) => formula, format: "general", width: 20 },
  { header: "Unit", value: ({ unit }) => unit, width: 26 },
  {
    header: "From",
    value: ({ from }) => refs.sheet(from),
    link: ({ from }) => `'${refs.sheet(from)}'!A1`,
    style: "link",
    width: 18,
  },
];
