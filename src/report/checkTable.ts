import { isKnown, missing, type Maybe } from "../model/missing";
import type { SheetCheck } from "./checkDraft";
import { tableOf, type ColumnOf } from "./columns";
import { here } from "./references";
import type { Table } from "./sheetModel";

/** Checks as a table: expected, found, difference, tolerance and result in words. `tolerated` is the name of the input that says which part of a figure may differ. SHEETS rule 24. */
export const checkTable = (name: string, checks: readonly SheetCheck[], tolerated: string): Table =>
  tableOf(name, columns(tolerated), checks);

/** What floating-point arithmetic leaves is no difference: two programs leave different dust. */
const difference = ({ expected, found, tolerance }: SheetCheck): Maybe => {
  if (!isKnown(expected) || !isKnown(found)) return missing("not-comparable");
  return Math.abs(found - expected) <= tolerance ? 0 : found - expected;
};

const expected = here("Expected");
const found = here("Found");

const columns = (tolerated: string): readonly ColumnOf<SheetCheck>[] => [
  { header: "Check", value: ({ id }) => id, width: 36 },
  { header: "What is checked", value: ({ label }) => label, wrap: true, width: 60 },
  {
    header: "Expected",
    format: "general",
    value: (check) => check.expected,
    formula: ({ expectedFormula }) => expectedFormula,
    width: 18,
  },
  {
    header: "Found",
    format: "general",
    value: (check) => check.found,
    formula: ({ foundFormula }) => foundFormula,
    width: 18,
  },
  {
    header: "Difference",
    format: "general",
    value: difference,
    formula: `IF(AND(ISNUMBER(${expected}),ISNUMBER(${found})),IF(ABS(${found}-${expected})<=${here("Tolerance")},0,${found}-${expected}),"[x]")`,
    width: 14,
  },
  {
    header: "Tolerance",
    format: "general",
    value: ({ tolerance }) => tolerance,
    formula: `IF(ISNUMBER(${expected}),MAX(1,ABS(${expected})),1)*${tolerated}`,
    width: 14,
  },
  {
    header: "Result",
    value: ({ result }) => result,
    formula: `IF(ISNUMBER(${here("Difference")}),IF(ABS(${here("Difference")})<=${here("Tolerance")},"pass","fail"),"cannot tell")`,
    style: "check",
    width: 13,
  },
];
