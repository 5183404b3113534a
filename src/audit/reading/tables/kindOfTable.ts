import { roleOfHeader } from "../../../read/detect/header/columnRole";
import type { CaseColumn, CaseTableKind } from "./caseTable";
import { isValue } from "./segments";

/** What the columns of a header make: null where they make no table of a case, nor one that is surely something else. */
export const kindOfTable = (columns: readonly CaseColumn[]): CaseTableKind | null => {
  const has = (...roles: readonly CaseColumn["role"][]): boolean => columns.some(({ role }) => roles.includes(role));
  if (has("question", "topic") && has("answer")) return "questions";
  // Total expenditure and staff stand in cost tables too; a share of savings does not.
  if (has("partner") && has("share")) return "partners";
  if (isForeign(columns)) return "foreign";
  if (has("partner") && has("total-expenditure", "in-scope", "staff")) return "partners";
  if (has("option") && has("model", "vehicle", "preferred", "annual", "amount", "total")) return "options";
  return columns.some(isMoneyColumn) ? "money" : null;
};

/** True for a column of money in a table of savings or costs. */
export const isMoneyColumn = (column: CaseColumn): boolean =>
  column.role === "year" ? column.figures : isValue(column) && money.includes(column.role);

const money: readonly CaseColumn["role"][] = ["annual", "amount", "total", "net"];

/** Columns that a council's cost table has and a list of savings does not, or those of a list of payments. */
const isForeign = (columns: readonly CaseColumn[]): boolean => {
  if (columns.some(({ part, role }) => part === "claim" || part === "planned-saving" || role === "kind")) return false;
  const headers = columns.map(({ header }) => header);
  const costs = new Set(headers.map((header) => roleOfHeader(header)).filter((role) => role && ofCostTable.has(role)));
  return costs.size >= 2 || (headers.some((header) => payments.test(header)) && columns.some(({ figures }) => figures));
};

const ofCostTable = new Set([
  "gross",
  "net",
  "income",
  "other-income",
  "fees",
  "employees",
  "other-expenditure",
  "recharges",
  "capital",
]);

const payments =
  /\b(?:payee|supplier|vendor|invoice|transaction|voucher|merchant|posting|cost cent(?:re|er)|account code|e-?code|ons code)\b/iu;
