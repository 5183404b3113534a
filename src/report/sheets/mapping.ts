import { address, quotedSheet } from "../../model/cells";
import { amountOf, lineCost } from "../../model/costOnBasis";
import type { Amount, AmountRole, CostTable } from "../../model/costTable";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { functionLabels } from "../../text/functions";
import { ledgerLineNote, notLiveWords } from "../../text/ledger";
import { reasonOf } from "../../text/markers";
import type { CheckTally } from "../above";
import { aboveTable } from "../above";
import { amountFormula } from "../amountFormula";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import { ledgerNames } from "../ledger/ledgerNames";
import type { LedgerNames } from "../ledger/rowSumFormula";
import { mappingRows, pathOf, remainderPath, scaleOf, unmappedCode, type MappingRow } from "../rows";
import type { Sheet } from "../sheetModel";

const scaleHeader = "Multiplier to pounds";
const shareHeader = "Share of the line";

/** A live formula cannot tell why a cell holds no number, so every missing amount shows alike and the reason stands in the notes. */
const amountValue = ({ line, share }: MappingRow, role: AmountRole): Maybe => {
  const amount = role === "net" ? lineCost(line, "net") : amountOf(line, role);
  return isKnown(amount) ? amount * share : missing("blank");
};

/** True where the table states no net of its own, and gross and income make one. */
const isNetMade = ({ line }: MappingRow): boolean => !isKnown(amountOf(line, "net")) && isKnown(lineCost(line, "net"));

const netMade = `IF(AND(ISNUMBER(${here("Gross (£)")}),ISNUMBER(${here("Income (£)")})),${here("Gross (£)")}+${here("Income (£)")},"[x]")`;

/** The amount over the user's own cells, or why it is written; one in another unit than its line is not made by the line's multiplier. */
const liveAmount = (
  row: MappingRow,
  amount: Amount,
  ledger: LedgerNames,
): ReturnType<typeof amountFormula> | "other-unit" =>
  Math.abs(amount.multiplier) === scaleOf(row)
    ? amountFormula(amount, `${here(scaleHeader)}*${here(shareHeader)}`, ledger)
    : "other-unit";

const amountColumn = (header: string, role: AmountRole, ledger: LedgerNames): ColumnOf<MappingRow> => ({
  header,
  format: "pounds",
  value: (row) => amountValue(row, role),
  formula: (row) => {
    if (role === "net" && isNetMade(row)) return netMade;
    const amount = row.line.amounts[role];
    const live = amount && liveAmount(row, amount, ledger);
    return typeof live === "object" ? live.formula : undefined;
  },
});

const amountColumns: readonly (readonly [header: string, role: AmountRole])[] = [
  ["Gross (£)", "gross"],
  ["Income (£)", "income"],
  ["Net (£)", "net"],
  ["Internal recharges (£)", "recharges"],
  ["Capital charges (£)", "capital"],
];

/** Why an amount is no formula, or not there; amounts with the same reason share a sentence. */
const notesOf = (row: MappingRow, noteOn: NoteOn): string => {
  const rolesBy = new Map<string, string[]>();
  for (const [header, role] of amountColumns) {
    const reason = noteOn(row, role);
    if (reason !== undefined) rolesBy.set(reason, [...(rolesBy.get(reason) ?? []), header.replace(" (£)", "")]);
  }
  const notes = [...rolesBy].map(([reason, roles]) => `${roles.join(", ")}: ${reason}.`);
  if (row.line.kind === "remainder")
    notes.unshift("A stated total less the lines under it, so that no pound is dropped.");
  return notes.length === 0 ? "[z]" : notes.join(" ");
};

type NoteOn = (row: MappingRow, role: AmountRole) => string | undefined;

const noteOn =
  (table: CostTable, ledger: LedgerNames): NoteOn =>
  (row, role) => {
    if (role === "net" && isNetMade(row)) return "made of gross and income, for the table states none";
    const amount = row.line.amounts[role];
    if (!amount) return undefined;
    if (!isKnown(amount.value)) return reasonOf(amount.value);
    const live = liveAmount(row, amount, ledger);
    if (typeof live === "object") return undefined;
    const why = amount.where && table.ledger?.live === false ? "long-ledger" : live;
    return `${notLiveWords[why]}, so the value is written here and does not follow the cell`;
  };

const columns = (frame: Frame): readonly ColumnOf<MappingRow>[] => {
  const { benchmark, refs } = frame;
  const ledger = ledgerNames(frame);
  const note = noteOn(benchmark.table, ledger);
  const basis = benchmark.choices.basis;
  const costHeader = basis === "gross" ? "Gross (£)" : "Net (£)";
  const cost = (row: MappingRow): Maybe => amountValue(row, basis);
  return [
    { header: "Line", value: ({ line }) => line.id, width: 16 },
    { header: "Label", value: ({ line }) => line.label, width: 44 },
    { header: "Sheet", value: ({ line }) => line.at.sheet, width: 16 },
    {
      header: "Cell",
      value: ({ line }) => address(line.at.row, line.at.column),
      link: ({ line }) => `${quotedSheet(line.at.sheet)}!${address(line.at.row, line.at.column)}`,
      style: "link",
      width: 8,
    },
    { header: "Section", value: ({ line }) => line.section, width: 26 },
    { header: "Code in the table", value: ({ line }) => line.code ?? "[z]", width: 11 },
    { header: "Line kind", value: ({ line }) => (line.kind === "line" ? "Line" : "Remainder"), width: 11 },
    { header: "Function code", value: ({ mapped }) => mapped?.function ?? unmappedCode, style: "input", width: 26 },
    {
      header: "Function",
      value: ({ mapped }) => (mapped === null ? "Not mapped" : functionLabels[mapped.function]),
      formula: `IFERROR(${refs.lookUp("Boundary", "Function", "Function code", here("Function code"))},"Not mapped")`,
      width: 36,
    },
    { header: shareHeader, value: ({ share }) => share, style: "input", format: "share", width: 9 },
    {
      header: "Addressable share",
      value: ({ mapped }) => (mapped === null ? missing("not-applicable") : mapped.addressable),
      style: "input",
      format: "share",
      width: 12,
    },
    {
      header: "Confidence of the mapping (share)",
      value: ({ mapped }) => (mapped === null ? missing("not-applicable") : mapped.confidence),
      format: "share",
    },
    { header: "Rule that matched", value: ({ mapped }) => mapped?.rule ?? "none", width: 14 },
    { header: "Matched on", value: ({ mapped }) => mapped?.matched ?? "[z]", width: 26 },
    { header: scaleHeader, value: scaleOf, format: "count", width: 11 },
    ...amountColumns.map(([header, role]) => amountColumn(header, role, ledger)),
    { header: "Cost (£)", format: "pounds", value: cost, formula: here(costHeader) },
    {
      header: "Cost as shown (units of the table)",
      format: "general",
      value: (row) => {
        const value = cost(row);
        return isKnown(value) ? value / scaleOf(row) : value;
      },
      formula: `IF(ISNUMBER(${here("Cost (£)")}),${here("Cost (£)")}/${here(scaleHeader)},"[x]")`,
    },
    {
      header: "Addressable cost (£)",
      format: "pounds",
      value: (row) => {
        const value = cost(row);
        if (!isKnown(value)) return value;
        return row.mapped === null ? missing("not-applicable") : value * row.mapped.addressable;
      },
      formula: `IF(ISNUMBER(${here("Addressable share")}),IF(ISNUMBER(${here("Cost (£)")}),${here("Cost (£)")}*${here("Addressable share")},"[x]"),IF(ISNUMBER(${here("Cost (£)")}),"[z]","[x]"))`,
    },
    { header: "Group of a remainder", value: (row) => remainderPath(benchmark.table, row), width: 24 },
    {
      header: "Path",
      value: (row) => (row.mapped === null ? remainderPath(benchmark.table, row) : pathOf(row.mapped.function)),
      formula: `IFERROR(${refs.lookUp("Boundary", "Path", "Function code", here("Function code"))},${here("Group of a remainder")})`,
      width: 30,
    },
    { header: "Notes", value: (row) => notesOf(row, note), width: 40 },
  ];
};

/** BB_Mapping: a row a cost line (or a share of a split one), its live amounts and the function it goes to. */
export const mappingSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Mapping"),
  above: aboveTable(
    frame,
    {
      title: "Mapping: every cost line and the function it goes to",
      notes: [
        "Amounts refer to the council's own cells: correct a figure there and everything follows. Cost is positive, income negative.",
        "Function code, share and addressable share are inputs: correct them here and run again. Addressable is what is not already shared, outsourced or unshareable.",
        "A line that matched nothing stays here as not mapped, with its pounds.",
        ...linesOfLedger(frame),
      ],
      source: `${frame.facts.input.name}, ${frame.benchmark.table.name}.`,
      method: "Backbench method §2: an activity counts under its function wherever it sits in the organisation.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Mapping"), columns(frame), mappingRows(frame.benchmark.table.lines)),
  orientation: "landscape",
});

const linesOfLedger = ({ benchmark: { table } }: Frame): readonly string[] =>
  table.ledger ? [ledgerLineNote(table.ledger.by.map(({ header }) => header))] : [];
