import type { CaseAudit } from "../../../model/caseAudit";
import type { Cases } from "../../../model/ceiling";
import { basesContradict } from "../../../model/basesContradict";
import { lowestKnown } from "../../../model/lowestKnown";
import { isKnown, type Maybe } from "../../../model/missing";
import { boundWords } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { poundsColumn } from "../../poundsColumn";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import { basesAgreeFormula } from "../basesAgreeFormula";
import type { CaseFrame } from "../caseFrame";
import { caseFigure } from "../caseFigure";

/** What the claim is held against in one of the two cases. */
export interface CeilingRow {
  readonly id: keyof Cases;
  readonly label: string;
  readonly yieldShare: number;
  readonly inScopeRate: number;
  readonly topDown: Maybe;
  readonly bottomUp: Maybe;
  /** The lower of the bounds that are known. */
  readonly lowest: Maybe;
  readonly above: Maybe;
}

/** Headers that other sheets draw or refer to. */
export const ceilingHeaders = {
  code: "Case code",
  label: "Case",
  claim: "Claim (£ a year)",
  topDown: "Top-down ceiling (£ a year)",
  bottomUp: "Bottom-up ceiling (£ a year)",
  lowest: "Ceiling from what is known (£ a year)",
  above: "Claim above the ceiling (£ a year)",
  agree: "Bases can both be right",
} as const;

/** Both cases, the realistic one first. */
export const ceilingRows = ({ inputs, topDown, bottomUp, verdict }: CaseAudit): readonly CeilingRow[] =>
  (
    [
      ["realistic", "Realistic", inputs.yield_realistic, inputs.in_scope_rate_realistic],
      ["best", "Best case", inputs.yield_best, inputs.in_scope_rate_best],
    ] as const
  ).map(([id, label, yieldShare, inScopeRate]) => ({
    id,
    label,
    yieldShare,
    inScopeRate,
    topDown: topDown[id],
    bottomUp: bottomUp[id],
    lowest: lowestKnown(topDown[id], bottomUp[id]),
    above: verdict.above[id],
  }));

const columns = ({ audit, refs }: CaseFrame): readonly ColumnOf<CeilingRow>[] => {
  const code = here(ceilingHeaders.code);
  const [top, bottom] = [here(ceilingHeaders.topDown), here(ceilingHeaders.bottomUp)];
  const above = here(ceilingHeaders.above);
  const [total, inScope] = [here("Total expenditure (£ a year)"), here("Cost in scope (£ a year)")];
  const tolerance = refs.input("check_tolerance");
  const bothKnown = `AND(ISNUMBER(${top}),ISNUMBER(${bottom}))`;
  const bound = (which: string): string => refs.lookUp("CaseFigures", "Value", "Figure", `"${which}"&${code}`);
  return [
    { header: ceilingHeaders.code, value: ({ id }) => id, width: 11 },
    { header: ceilingHeaders.label, value: ({ label }) => label, width: 12 },
    poundsColumn(ceilingHeaders.claim, () => audit.verdict.claim, caseFigure(refs, "claim")),
    poundsColumn("Total expenditure (£ a year)", () => audit.total.value, caseFigure(refs, "total_expenditure")),
    {
      header: "Yield (share of total expenditure)",
      format: "share",
      value: ({ yieldShare }) => yieldShare,
      formula: refs.inputNamed(`"yield_"&${code}`),
      width: 16,
    },
    poundsColumn(ceilingHeaders.topDown, ({ topDown }) => topDown, bound("top_down_")),
    poundsColumn("Cost in scope (£ a year)", () => audit.inScope.value, caseFigure(refs, "in_scope_cost")),
    {
      header: "In-scope rate (share of cost in scope)",
      format: "share",
      value: ({ inScopeRate }) => inScopeRate,
      formula: refs.inputNamed(`"in_scope_rate_"&${code}`),
      width: 16,
    },
    poundsColumn(ceilingHeaders.bottomUp, ({ bottomUp }) => bottomUp, bound("bottom_up_")),
    poundsColumn(
      ceilingHeaders.lowest,
      ({ lowest }) => lowest,
      `IF(ISNUMBER(${top}),IF(ISNUMBER(${bottom}),MIN(${top},${bottom}),${top}),${bottom})`,
    ),
    {
      header: "Bound that binds",
      value: ({ topDown, bottomUp }) => bindingOf(topDown, bottomUp, audit.inputs.check_tolerance),
      formula: `IF(${bothKnown},IF(ABS(${top}-${bottom})<=${tolerance}*ABS(${bottom}),"${boundWords.equal}",IF(${top}<${bottom},"${boundWords.topDown}","${boundWords.bottomUp}")),IF(ISNUMBER(${top}),"${boundWords.onlyTopDown}",IF(ISNUMBER(${bottom}),"${boundWords.onlyBottomUp}","${boundWords.none}")))`,
      width: 22,
    },
    poundsColumn(ceilingHeaders.above, ({ above: by }) => by, bound("above_")),
    {
      header: "Claim against the ceiling",
      value: ({ above: by }) => (isKnown(by) ? (by > 0 ? "Above" : "Within") : "Cannot tell"),
      formula: `IF(ISNUMBER(${above}),IF(${above}>0,"Above","Within"),"Cannot tell")`,
      style: "check",
      width: 14,
    },
    {
      header: ceilingHeaders.agree,
      value: () => (basesContradict(audit) === null ? "Yes" : "No"),
      formula: basesAgreeFormula(refs, total, inScope),
      style: "check",
      width: 14,
    },
  ];
};

const bindingOf = (top: Maybe, bottom: Maybe, tolerance: number): string => {
  if (!isKnown(top)) return isKnown(bottom) ? boundWords.onlyBottomUp : boundWords.none;
  if (!isKnown(bottom)) return boundWords.onlyTopDown;
  if (Math.abs(top - bottom) <= tolerance * Math.abs(bottom)) return boundWords.equal;
  return top < bottom ? boundWords.topDown : boundWords.bottomUp;
};

/** BB_CaseCeiling: the claim held against both bounds of the ceiling, in both cases. */
export const caseCeilingSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseCeiling"),
  above: aboveTable(
    frame,
    {
      title: "The claim against the savings ceiling",
      notes: [
        "What this does not show: what the case will save. The ceiling is what published evidence supports at most; its figures are contested, and it is a challenge and not a target.",
        "Where one bound is not known the other alone is shown: it could only be lower. A claim above it is above the ceiling; one within it cannot be told.",
        "Bases that cannot both be right: the cost in scope is more than total expenditure, or one of them is not what the partners' own figures come to.",
      ],
      source: "Figures and inputs sheets.",
      method:
        "Backbench method §7: top-down = yield × total expenditure; bottom-up = in-scope rate × cost in scope; the ceiling is the lower of the two.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseCeiling"), columns(frame), ceilingRows(frame.audit)),
  orientation: "landscape",
});
