import type { Grid } from "../../model/grid";
import { wholeSheet } from "../asked/wholeSheet";
import { cellText } from "../cell/cellText";
import type { Layout, Refusal } from "../reading";

/**
 * Refuses extracts of published returns that somebody made: a row a council under short names, which are net totals alone or state neither unit nor year.
 * They say what they are well enough to be told why they are no use, and what to take instead.
 */
export const refuseCouncilExtract: Layout = (reading) =>
  reading.grids.flatMap((grid) => {
    const code = extractIn(grid);
    if (code === undefined) return [];
    const at = { sheet: grid.sheet };
    const columns = headersOf(grid).filter((name) => money.test(name));
    const refusal: Refusal = {
      issue: { code, severity: "error", at, facts: { columns: columns.slice(0, 6).join(", ") } },
      score: certain,
      claims: wholeSheet(grid),
    };
    return [() => refusal];
  });

const certain = 0.9;

const identity = /^(?:e_?code|ons_?code|gss_?code|la_?name)$/u;
/** Totals of central services and of all services. */
const totals = [/^central(?:_services)?$/u, /^total(?:_service(?:s|_expenditure)?)?$/u];
const backOffice = /^(?:cdc|hb_admin|ct_support_admin|ctd|ndc_\w+|tax_collection\w*|coroners|central_public\w*)$/u;
const money = new RegExp([...totals, backOffice, /^total_central$/u].map(({ source }) => source).join("|"), "u");

const extractIn = (grid: Grid): string | undefined => {
  const names = headersOf(grid);
  if (!names.some((name) => identity.test(name))) return undefined;
  if (names.filter((name) => backOffice.test(name)).length >= 3) return "table/extract-without-unit";
  return totals.every((words) => names.some((name) => words.test(name))) ? "table/extract-without-lines" : undefined;
};

const headersOf = (grid: Grid): string[] =>
  Array.from({ length: Math.min(grid.columnCount, 40) }, (_, place) => cellText(grid, 1, place + 1).toLowerCase());
