import type { Issue } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import { caseAnswerHeaders as headers, readingRows, sheetsSeparator } from "../../report/case/caseHeaders";
import { definedOnly } from "../definedOnly";
import type { OurRow } from "../ourTable";
import { parseUnit } from "../parseCorrection";

/** What somebody said of where the case stands and in what unit. */
export const rememberedReading = (
  rows: readonly OurRow[],
  noted: (issue: Issue) => void,
): Pick<StatedCase, "sheets" | "scale"> => {
  const [sheets, unit] = [readingRows.sheets, readingRows.unit].map((name) =>
    rows.find((row) => row.value(headers.topic) === name),
  );
  const scale = unit && saidIn(unit) !== "" ? parseUnit(saidIn(unit)) : undefined;
  if (scale === null && unit) noted(unit.problem("run/choice-wrong", headers.instead, { name: "unit" }));
  return definedOnly<Pick<StatedCase, "sheets" | "scale">>({
    sheets:
      sheets && saidIn(sheets) !== ""
        ? saidIn(sheets)
            .split(sheetsSeparator.trim())
            .map((name) => name.trim())
        : undefined,
    scale: scale ?? undefined,
  });
};

const saidIn = (row: OurRow): string => {
  const value = row.value(headers.instead);
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return /^\[[xz]\]$/u.test(text) ? "" : text;
};
