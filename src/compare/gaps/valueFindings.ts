import { isKnown } from "../../model/missing";
import type { Setting } from "../setting";
import type { Compared, Finding } from "./finding";

/** Figures held back, and an own cost that is negative, zero, an outlier, or so far off that its unit is in doubt. */
export const valueFindings = ({ choices }: Setting, { series, comparison }: Compared): readonly Finding[] => {
  const { cost, unitCost, median, score } = comparison;
  const findings: Finding[] = [];
  if (series.suppressed > 0)
    findings.push({ code: "sample/suppressed", severity: "note", facts: { suppressed: series.suppressed } });
  if (cost < 0) findings.push({ code: "value/negative", severity: "blocks" });
  if (isKnown(median) && median > 0) {
    const multiple = choices.inputs.scale_suspect_multiple;
    const facts = { unitCost, median };
    if (cost === 0) findings.push({ code: "value/zero-suspicious", severity: "weakens", facts });
    if (cost > 0 && (unitCost > median * multiple || unitCost < median / multiple))
      findings.push({ code: "unit/scale-suspect", severity: "blocks", facts });
  }
  if (isKnown(score) && Math.abs(score) > choices.inputs.outlier_threshold)
    findings.push({ code: "value/outlier", severity: "weakens", facts: { score: Number(score.toFixed(1)) } });
  return findings;
};
