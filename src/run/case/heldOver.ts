import type { Issue } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { RememberedCase } from "./rememberedCase";

/** What of an earlier audit still holds, and what does not fit the workbook any more. */
export interface HeldOver {
  readonly before: StatedCase;
  readonly issues: readonly Issue[];
}

/**
 * What was said of an earlier case holds for that case only: where the sheets asked for now are others, and those of the earlier case are still there, it is another.
 * Where one of the sheets that it was said to stand on is gone, the case is looked for anew. Both are warnings.
 */
export const heldOver = (
  { stated, sheets: earlier }: RememberedCase,
  { sheets: asked }: StatedCase,
  present: readonly string[],
): HeldOver => {
  if (asked) return isAnother(earlier, asked, present) ? leftOut(stated, earlier) : { before: stated, issues: [] };
  const gone = (stated.sheets ?? []).filter((name) => !present.includes(name));
  if (gone.length === 0) return { before: stated, issues: [] };
  const { sheets: _gone, ...before } = stated;
  return { before, issues: [{ code: "case/sheets-gone", severity: "warning", facts: { sheets: gone.join(", ") } }] };
};

const isAnother = (earlier: readonly string[], asked: readonly string[], present: readonly string[]): boolean =>
  earlier.some((name) => present.includes(name)) && !earlier.some((name) => asked.includes(name));

const leftOut = (stated: StatedCase, earlier: readonly string[]): HeldOver => {
  const said = [stated.lines, stated.answers].some((all) => all && all.length > 0) || stated.scale !== undefined;
  const issue: Issue = { code: "case/corrections-left", severity: "warning", facts: { sheets: earlier.join(", ") } };
  return { before: {}, issues: said ? [issue] : [] };
};
