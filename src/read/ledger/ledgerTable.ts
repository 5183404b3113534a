import type { CellRange } from "../../model/cells";
import type { Corrections } from "../../model/corrections";
import type { CostTable } from "../../model/costTable";
import type { Issue } from "../../model/issue";
import { councilOf } from "../detect/council/councilOf";
import { findVolumes } from "../detect/volumes/findVolumes";
import { findWholeTotal } from "../detect/totals/findWholeTotal";
import type { Candidate } from "../readRequest";
import type { Reading, Refusal } from "../reading";
import { basisOfLedger } from "./sums/basisOfLedger";
import { ledgerColumns } from "./columns/ledgerColumns";
import { ledgerEvidence } from "./ledgerEvidence";
import { ledgerFacts } from "./sums/ledgerFacts";
import type { LedgerFrame } from "./columns/ledgerFrame";
import { ledgerIssues } from "./ledgerIssues";
import { ledgerLines } from "./sums/ledgerLines";
import { ledgerRoles, type LedgerRoles } from "./columns/ledgerRoles";
import { namesInvoices } from "./columns/ledgerWords";
import { readTransactions } from "./transactions/readTransactions";
import { repeatedPayments } from "./duplicates/repeatedPayments";
import { unitOfLedger } from "./sums/unitOfLedger";
import { wrongRoles } from "./columns/wrongRoles";

/** The cost table that a ledger's transactions add up to, or why they cannot be added up. */
export const ledgerTable = (frame: LedgerFrame, corrections: Corrections, reading: Reading): Candidate | Refusal => {
  const { request, workbook } = reading;
  const { sheet } = frame.grid;
  const roles = ledgerRoles(frame, corrections.roles);
  const score = scoreOf(roles) * (workbook.hidden.has(sheet) ? 0.5 : 1);
  const refused = (issue: Issue): Refusal => ({ issue, score, claims: { ...headerOf(frame), bottom: frame.last } });
  const wrong = wrongRoles(frame, corrections.roles) ?? notAddedUp(frame, roles);
  if (wrong) return refused(wrong);
  const read = readTransactions(frame, roles, corrections, reading);
  if ("code" in read) return refused(read);
  const council = councilOf(frame, reading);
  if ("severity" in council) return refused(council);

  const unit = unitOfLedger(frame, roles, corrections.scale);
  const basis = basisOfLedger(frame, roles, read);
  const repeated = repeatedPayments(
    read.cells,
    read.uses,
    read.sign,
    namesInvoices(roles.reference?.column.header ?? ""),
  );
  const lines = ledgerLines(read, basis.role, unit.scale);
  const facts = ledgerFacts(read, roles, repeated, unit.scale);
  const { extent, year } = read;
  const known = { year, scale: unit.scale, scaleAsRead: unit.scaleAsRead, columns: {} };
  const elsewhere = findWholeTotal({ grid: frame.grid, extent }, known, reading);
  const volumes = findVolumes(reading, [extent], year);
  const table: CostTable = {
    name: frame.name,
    layout: "ledger",
    englishReturns: false,
    extents: [extent],
    ledger: facts,
    columns: ledgerColumns(frame, roles, read, basis.role),
    council: { code: council.code, name: council.name },
    year: year ?? request.year ?? null,
    months: read.months,
    status: "outturn",
    scale: unit.scale,
    lines,
    totals: elsewhere ? [elsewhere.total] : [],
    drivers: volumes.drivers,
    indicators: volumes.indicators,
    notes: [],
    evidence: [
      ...ledgerEvidence(frame, roles, read, facts, repeated, basis.role),
      ...basis.evidence,
      ...unit.evidence,
      ...council.evidence,
    ],
    issues: [
      ...ledgerIssues(frame, roles, read, facts, workbook.hidden),
      ...basis.issues,
      ...unit.issues,
      ...council.issues,
      ...(elsewhere?.issues ?? []),
      ...volumes.issues,
    ],
  };
  return { table, score };
};

/** Less than what a cost table needs to be offered, so that a workbook with both is read from its cost table. */
const scoreOf = ({ date, payee, reference }: LedgerRoles): number =>
  0.3 + 0.03 * [date, payee, reference].filter((column) => column !== null).length;

const headerOf = ({ grid, area, headerTop, headerBottom }: LedgerFrame): CellRange => ({
  sheet: grid.sheet,
  top: headerTop,
  bottom: headerBottom,
  left: area.left,
  right: area.right,
});

const notAddedUp = (frame: LedgerFrame, { amount, label }: LedgerRoles): Issue | undefined => {
  const at = { cells: headerOf(frame) };
  const words = [...frame.columns.map(({ header }) => header), ...frame.titles.map(({ text }) => text)].join(" ");
  if (/[€$¥]|\b(?:eur|usd)\b|\beuros?\b|\bdollars?\b/iu.test(words) && !/£|\bGBP\b/u.test(words))
    return { code: "table/other-currency", severity: "error", at };
  if (!amount) return { code: "ledger/no-amount", severity: "error", at };
  return label ? undefined : { code: "ledger/no-key", severity: "error", at };
};
