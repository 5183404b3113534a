import { readCase } from "../../audit/reading/readCase";
import type { BusinessCase } from "../../model/businessCase";
import type { CaseInputs } from "../../model/caseInputs";
import type { Inputs } from "../../model/inputs";
import { done, failed, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import { heldOver } from "./heldOver";
import type { CaseWorkbookRead } from "./readCaseWorkbook";
import { settleCase } from "./settleCase";

/** All that an audit starts from: the case, the figures that it is held against, and what of both somebody stated. */
export interface CasePrepared {
  readonly businessCase: BusinessCase;
  readonly inputs: Inputs;
  readonly caseInputs: CaseInputs;
  readonly stated: StatedCase;
}

/** Reads the case as asked now, else as said on the sheets of an earlier audit, else as found. */
export const prepareCase = ({ readable, remembered }: CaseWorkbookRead, asked: StatedCase): Outcome<CasePrepared> => {
  const { before, issues } = heldOver(
    remembered,
    asked,
    readable.grids.map(({ sheet }) => sheet),
  );
  const stated = settleCase(before, asked);
  const found = readCase(readable, stated);
  if (!found.ok) return failed(...issues, ...found.issues);
  const { inputs, caseInputs } = remembered;
  return done({ businessCase: found.value, inputs, caseInputs, stated }, [...issues, ...found.issues]);
};
