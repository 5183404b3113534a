import type { BusinessCase } from "../../model/businessCase";
import { failed, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { Readable } from "../../read/readRequest";

/** The business case that a workbook holds. */
export const readCase = (readable: Readable, stated: StatedCase): Outcome<BusinessCase> => {
  const absent = (stated.sheets ?? []).filter((name) => readable.grids.every(({ sheet }) => sheet !== name));
  if (absent.length > 0)
    return failed(
      ...absent.map((sheet) => ({ code: "case/sheet-not-found", severity: "error" as const, facts: { sheet } })),
    );
  return failed({ code: "case/none-found", severity: "error", facts: { sheets: readable.grids.length } });
};
