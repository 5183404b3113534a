import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { done } from "../../../src/model/issue";
import type { StatedCase } from "../../../src/model/statedCase";
import type { CaseSeen } from "../../../src/run/case/caseSitting";
import type { CaseSteps } from "../../../src/taskpane/desk/desk";

/** A case as audited. */
export const seenOf = (businessCase: BusinessCase): CaseSeen => ({
  audit: auditCase(businessCase, referenceInputs, referenceCaseInputs),
  proofs: [],
  sheets: ["BB_CaseCover", "BB_CaseChecks", "BB_CaseClaims"],
  replaces: false,
  kept: [],
});

/** The steps of a sitting with this case, whatever is said of it; what was asked is kept in `asked`. */
export const caseStepsOf = (businessCase: BusinessCase, asked: StatedCase[] = []): CaseSteps => ({
  sheetNames: () => Promise.resolve(done([...businessCase.sheets, "Notes"])),
  readCase: (request) => {
    asked.push(request);
    return Promise.resolve(done(businessCase, businessCase.issues));
  },
  auditCase: () => Promise.resolve(done(seenOf(businessCase))),
  writeCase: (_request, _product, _onStep, onWritten) => {
    const { sheets, proofs } = seenOf(businessCase);
    sheets.forEach((sheet, index) => onWritten(index + 1, sheets.length, sheet));
    return Promise.resolve(done({ sheets, proofs, calculated: null }));
  },
});
