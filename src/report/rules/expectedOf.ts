import { caseSheetIds } from "../case/caseFrame";
import { sheetIds } from "../frame";
import type { Report } from "../sheetModel";
import type { Expected } from "./expected";
import { ofBenchmark } from "./ofBenchmark";
import { ofCase } from "./ofCase";

/** What the rules expect of a report by what its sheets are called: those of a benchmark, or of an audited business case. */
export const expectedOf = ({ sheets }: Report): Expected =>
  sheets.some(({ name }) => caseSheetIds.some((id) => name.endsWith(`_${id}`)))
    ? { ids: caseSheetIds, ...ofCase }
    : { ids: sheetIds, ...ofBenchmark };
