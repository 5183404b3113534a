import type { CaseOption, CasePartner } from "../../../model/businessCase";
import type { Evidence } from "../../../model/costTable";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import type { AnswerFound } from "../answers/answerFound";
import { answersBeside, answersInTable } from "../answers/findAnswers";
import type { CaseUnit } from "../amounts/unitAround";
import { looseRows } from "../lines/looseRows";
import type { MoneyRow } from "../lines/moneyRow";
import { moneyRows } from "../lines/moneyRows";
import { readOptions } from "../options/readOptions";
import { readPartners } from "../partners/readPartners";
import type { CaseTable } from "../tables/caseTable";
import { type Consumed, consumedCells, rowsBetween } from "./consumed";
import { sentencesOf } from "./sentencesOf";

/** What a sheet holds of a case. */
export interface SheetRead {
  readonly rows: readonly MoneyRow[];
  readonly partners: readonly CasePartner[];
  readonly options: readonly CaseOption[];
  readonly answers: readonly AnswerFound[];
  readonly sentences: readonly { readonly text: string; readonly at: AnswerFound["at"] }[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Reads what a sheet holds: first its tables by their headers, then answers beside their labels, then amounts beside theirs, then its sentences. */
export const readSheet = (
  grid: Grid,
  tables: readonly CaseTable[],
  unitOf: (table: CaseTable | null) => CaseUnit & { readonly byPerson: boolean },
): SheetRead => {
  const consumed = consumedCells();
  const rows: MoneyRow[] = [];
  const [partners, options]: [CasePartner[], CaseOption[]] = [[], []];
  const [evidence, issues]: [Evidence[], Issue[]] = [[], []];
  const answers: AnswerFound[] = [];
  for (const table of tables) {
    const { scale, byPerson, because, confidence } = unitOf(table);
    const unit = { scale, stated: byPerson };
    takeHeader(table, consumed);
    if (table.kind === "foreign") consumed.take(rowsBetween(table.headerTop, table.extent.bottom), 1, grid.columnCount);
    if (table.kind === "questions") answers.push(...answersInTable(table, consumed));
    if (table.kind === "partners") {
      const read = readPartners(table, unit);
      partners.push(...read.partners);
      evidence.push(...read.evidence);
      issues.push(...read.issues);
      takeRows(table, consumed, read.taken);
    }
    if (table.kind === "options") {
      const read = readOptions(table, unit);
      options.push(...read.options);
      issues.push(...read.issues);
      takeRows(table, consumed, read.taken);
    }
    if (table.kind === "money") {
      const read = moneyRows(table, unit);
      rows.push(...read.rows);
      issues.push(...read.issues);
      takeRows(table, consumed, read.taken);
      if (read.rows.some(({ part }) => part !== null))
        evidence.push({
          decision: "unit",
          value: String(scale),
          because,
          at: { ...table.extent, bottom: table.headerBottom },
          confidence,
        });
    }
  }
  answers.push(...answersBeside(grid, consumed));
  const { scale, byPerson } = unitOf(null);
  if (tables.every(({ kind }) => kind !== "foreign")) {
    const loose = looseRows(grid, consumed, { scale, stated: byPerson });
    rows.push(...loose.rows);
    issues.push(...loose.issues);
  }
  return { rows, partners, options, answers, sentences: sentencesOf(grid, consumed), evidence, issues };
};

const takeHeader = ({ headerTop, headerBottom, extent }: CaseTable, consumed: Consumed): void =>
  consumed.take(rowsBetween(headerTop, headerBottom), extent.left, extent.right);

const takeRows = ({ extent }: CaseTable, consumed: Consumed, rows: readonly number[]): void =>
  consumed.take(rows, extent.left, extent.right);
