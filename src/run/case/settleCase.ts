import { isSameCell } from "../../model/cells";
import type { StatedCase } from "../../model/statedCase";
import { definedOnly } from "../definedOnly";

/** What is asked now, else what was said on the sheets of an earlier audit: sheets and unit each by itself, lines cell by cell and answers topic by topic. */
export const settleCase = (before: StatedCase, asked: StatedCase): StatedCase => {
  const lines = [
    ...(before.lines ?? []).filter(({ at }) => !asked.lines?.some((one) => isSameCell(one.at, at))),
    ...(asked.lines ?? []),
  ];
  const answers = [
    ...(before.answers ?? []).filter(({ topic }) => !asked.answers?.some((one) => one.topic === topic)),
    ...(asked.answers ?? []),
  ];
  return {
    ...before,
    ...definedOnly<StatedCase>({ sheets: asked.sheets, scale: asked.scale }),
    ...(lines.length > 0 ? { lines } : {}),
    ...(answers.length > 0 ? { answers } : {}),
  };
};
