import { calculatedByWords } from "../../../text/calculatedBy";
import { verdictHeadline } from "../../../text/caseHeadlines";
import { aboveTable, type CheckTally } from "../../above";
import { colourKey } from "../../colourKey";
import { tableOf, type ColumnOf } from "../../columns";
import { ownFormats } from "../../ownFormats";
import type { Sheet, Table } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseHeadlines, type CaseHeadline } from "../coverHeadlines";

/** BB_CaseCover: the verdict, the headline figures and where each stands. SHEETS rule 1. */
export const caseCoverSheet = (frame: CaseFrame, tally: CheckTally): Sheet => {
  const { audit, facts, refs } = frame;
  const { name, sheets, years } = audit.businessCase;
  return {
    name: refs.sheet("CaseCover"),
    above: [
      ...aboveTable(
        frame,
        {
          title: `Business case, held against the ceiling: ${name}`,
          notes: [
            `Verdict of the audit: ${verdictHeadline(audit)}`,
            `Business case: ${name}, read from ${facts.input.name}, ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.join(", ")}.`,
            `The cells read have the SHA-256 ${facts.input.sha256}.`,
            `Written by Backbench ${facts.version} on ${facts.now.replace("T", " ")}. Licence: the case's own for its figures; published figures are quoted, on the terms of the sources sheet.`,
            calculatedByWords.backbench,
            "The ceiling is a challenge to the claim, never a target: its figures are contested, and a council's own evidence beats them.",
            "What this does not show: whether the services would be better or worse, whether the case's own figures are true, or what nobody stated. A check that cannot tell is not a pass, and a claim within the ceiling is not thereby right.",
            ...(years.length > 0 ? [] : [withoutYears]),
            "Savings and costs are both positive; what is left is savings less costs.",
            "The figures below follow the case's cells and the inputs sheet. The verdict, and whether each check passes, are of the audit: after a change, audit again.",
          ],
          source: "The sheets named beside each figure.",
          method: "Backbench method §7–9; every assumption stands on the inputs sheet with its source.",
        },
        tally,
      ),
      ...colourKey,
    ],
    table: headlineTable(frame),
    orientation: "landscape",
  };
};

const withoutYears =
  "The case has no years of its own: payback, net present value and break-even below are read in its favour, as the cash flow sheet says, and are the best that it could be.";

const columns = ({ refs }: CaseFrame): readonly ColumnOf<CaseHeadline>[] => [
  { header: "Headline figure", value: ({ label }) => label, width: 44 },
  { header: "Amount", format: "general", value: ({ amount }) => amount, formula: ({ formula }) => formula, width: 20 },
  { header: "Unit", value: ({ unit }) => unit, width: 26 },
  { header: "What it says", value: ({ says }) => says, wrap: true, width: 78 },
  {
    header: "Where it stands",
    value: ({ where }) => refs.sheet(where),
    link: ({ where }) => `'${refs.sheet(where)}'!A1`,
    style: "link",
    width: 20,
  },
];

/** The table, each amount in the format of its unit. */
const headlineTable = (frame: CaseFrame): Table => {
  const rows = caseHeadlines(frame);
  return ownFormats(
    tableOf(frame.refs.sheet("CaseCover"), columns(frame), rows),
    ["Amount"],
    (row) => rows[row]?.format,
  );
};
