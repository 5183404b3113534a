import { readCase } from "../../audit/reading/readCase";
import type { BusinessCase } from "../../model/businessCase";
import type { CaseInputs } from "../../model/caseInputs";
import type { Inputs } from "../../model/inputs";
import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { CaseWorkbookRead } from "./readCaseWorkbook";
import type { RememberedCase } from "./rememberedCase";
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

/**
 * What was said of an earlier case holds for that case only. Where the sheets asked for now are others, and those of the earlier case are still there, it is another
 * case, and that is a warning.
 */
const heldOver = (
  { stated, sheets: earlier }: RememberedCase,
  { sheets: asked }: StatedCase,
  present: readonly string[],
): { readonly before: StatedCase; readonly issues: readonly Issue[] } => {
  const { sheets: _gone, ...unplaced } = stated;
  const before = stated.sheets?.every((name) => present.includes(name)) === false ? unplaced : stated;
  const isAnother =
    asked !== undefined &&
    earlier.some((name) => present.includes(name)) &&
    !earlier.some((name) => asked.includes(name));
  if (!isAnother) return { before, issues: [] };
  const said = [stated.lines, stated.answers].some((all) => all && all.length > 0) || stated.scale !== undefined;
  return {
    before: {},
    issues: said ? [{ code: "case/corrections-left", severity: "warning", facts: { sheets: earlier.join(", ") } }] : [],
  };
};
