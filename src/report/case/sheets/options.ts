import type { CaseFigure } from "../../../model/businessCase";
import { missing, type Maybe } from "../../../model/missing";
import { optionWords } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { followed, followedFormula, whyNotFollowed } from "../followed";
import { optionRows, yearsOfSaving, type OptionRow } from "../optionRows";
import { ceilingHeaders, ceilingRows } from "./ceiling";

const saving = "Saving (£ a year)";
const cost = "One-off cost (£)";
const years = "Years of saving";
const worthOfSaving = "Worth of one unit of the saving (£)";
const worthOfCost = "Worth of one unit of the cost (£)";

const columns = ({ audit, refs }: CaseFrame): readonly ColumnOf<OptionRow>[] => {
  const isOption = `${here("Cell")}<>"[z]"`;
  const ifOption = (formula: string): string => `IF(${isOption},${formula},"[z]")`;
  const ifBoth = (formula: string): string =>
    ifOption(`IF(AND(ISNUMBER(${here(saving)}),ISNUMBER(${here(cost)})),${formula},"[x]")`);
  const live = (header: string, figure: (row: OptionRow) => CaseFigure, worth: string): ColumnOf<OptionRow> => ({
    header,
    format: "pounds",
    value: (row) => figure(row).value,
    formula: (row) => {
      const live = followed(figure(row));
      return live && followedFormula(live, here(worth));
    },
    style: "calculation",
    width: 16,
  });
  const ceiling = refs.lookUp("CaseCeiling", ceilingHeaders.lowest, ceilingHeaders.code, '"realistic"');
  return [
    { header: "Option", value: ({ name }) => name, wrap: true, width: 34 },
    { header: "Model", value: ({ model }) => model, width: 20 },
    { header: "Vehicle", value: ({ vehicle }) => vehicle, width: 22 },
    { header: "Preferred", value: ({ preferred }) => preferred, width: 10 },
    {
      header: "Appraised",
      value: ({ appraised }) => appraised,
      formula: `IF(${isOption},IF(AND(ISNUMBER(${here(saving)}),ISNUMBER(${here(cost)})),"${optionWords.withFigures}","${optionWords.withoutFigures}"),"${optionWords.notAppraised}")`,
      style: "check",
      width: 20,
    },
    live(saving, (row) => row.saving, worthOfSaving),
    live(cost, (row) => row.cost, worthOfCost),
    {
      header: years,
      format: "count",
      value: ({ cell }) => (cell === "[z]" ? missing("not-applicable") : yearsOfSaving(audit)),
      formula: ifOption(`MAX(0,ROWS(${refs.column("CaseCashflow", "Year number")})-1)`),
      width: 10,
    },
    {
      header: "Left over those years (£)",
      format: "pounds",
      value: ({ left }) => left,
      formula: ifBoth(`${here(saving)}*${here(years)}-${here(cost)}`),
      width: 16,
    },
    {
      header: "One-off cost in years of saving",
      format: "score",
      value: ({ payback }) => payback,
      formula: ifBoth(`IF(${here(saving)}>0,${here(cost)}/${here(saving)},"[x]")`),
      width: 14,
    },
    {
      header: "Saving above the realistic ceiling (£ a year)",
      format: "pounds",
      value: ({ aboveCeiling }) => aboveCeiling,
      formula: ifOption(
        `IF(AND(ISNUMBER(${here(saving)}),ISNUMBER(${ceiling})),MAX(0,${here(saving)}-${ceiling}),"[x]")`,
      ),
      width: 17,
    },
    { header: "Cell", value: ({ cell }) => cell, width: 18 },
    worthColumn(worthOfSaving, (row) => row.saving),
    worthColumn(worthOfCost, (row) => row.cost),
    {
      header: "Notes",
      value: notesOn,
      wrap: true,
      width: 30,
    },
  ];
};

const worthColumn = (header: string, figure: (row: OptionRow) => CaseFigure): ColumnOf<OptionRow> => ({
  header,
  format: "pounds",
  value: (row): Maybe => followed(figure(row))?.worth ?? missing("not-applicable"),
  width: 13,
});

/** Why a figure of an option is not there, or does not follow its cell. */
const notesOn = ({ cell, saving: saved, cost: spent }: OptionRow): string => {
  if (cell === "[z]") return "[z]";
  const figures = [
    ["Saving", saved],
    ["One-off cost", spent],
  ] as const;
  const notes = figures.flatMap(([name, figure]) => {
    const why = whyNotFollowed(figure);
    return why === undefined ? [] : [`${name}: ${why}`];
  });
  return notes.length === 0 ? "[z]" : notes.join(" ");
};

/** BB_CaseOptions: the ways of delivering the service side by side, and those that the case does not look at. */
export const caseOptionsSheet = (frame: CaseFrame, tally: CheckTally): Sheet => {
  const [realistic] = ceilingRows(frame.audit);
  const rows = optionRows(frame.audit, realistic?.lowest ?? missing("not-stated"));
  return {
    name: frame.refs.sheet("CaseOptions"),
    above: aboveTable(
      frame,
      {
        title: "Options: the three models and five vehicles, side by side",
        notes: [
          "First the options that the case looks at, with its own figures; then each model and vehicle that none of them is of, as not appraised.",
          "Left over: the saving whole in each of the years shown after the first, less the one-off cost; not discounted, and without running costs, which options do not state. The kindest reading.",
          "What this does not show: which option is best. Savings and costs are the case's own, and are held against the ceiling only.",
        ],
        source: "The case's own cells, cash flow and ceiling sheets.",
        method:
          "Backbench method §9, check 18: internal aggregated, external aggregated and commercial; by internal reorganisation, outsourcing, arm's-length body, new legal entity or joint committee.",
      },
      tally,
    ),
    table: tableOf(frame.refs.sheet("CaseOptions"), columns(frame), rows),
    orientation: "landscape",
  };
};
