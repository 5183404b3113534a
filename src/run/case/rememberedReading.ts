import type { Issue } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import { caseInputHeaders as headers, sheetsSeparator } from "../../report/case/caseHeaders";
import { definedOnly } from "../definedOnly";
import type { OurRow } from "../ourTable";
import { parseUnit } from "../parseCorrection";
import { wordIn } from "./wordIn";

/** What somebody said of where the case stands and in what unit: those of the two whose value is not the one found beside it. */
export const rememberedReading = (
  rows: readonly OurRow[],
  noted: (issue: Issue) => void,
): Pick<StatedCase, "sheets" | "scale"> => {
  const saidOn = (name: string): OurRow | undefined =>
    rows.find(
      (row) =>
        row.value(headers.name) === name &&
        wordIn(row, headers.value) !== "" &&
        wordIn(row, headers.value) !== wordIn(row, headers.found),
    );
  const [unit, sheets] = [saidOn("case_unit"), saidOn("case_sheets")];
  const scale = unit && parseUnit(wordIn(unit, headers.value));
  if (scale === null && unit) noted(unit.problem("run/choice-wrong", headers.value, { name: "unit" }));
  return definedOnly<Pick<StatedCase, "sheets" | "scale">>({
    sheets:
      sheets &&
      wordIn(sheets, headers.value)
        .split(sheetsSeparator.trim())
        .map((name) => name.trim()),
    scale: scale ?? undefined,
  });
};
