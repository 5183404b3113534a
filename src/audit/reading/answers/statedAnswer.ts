import type { CaseAnswer } from "../../../model/businessCase";
import { caseTopics } from "../../../model/caseTopics";
import type { CellRef } from "../../../model/cells";
import { missing } from "../../../model/missing";
import type { StatedAnswer } from "../../../model/statedCase";
import { missingSpelling } from "../../../read/cell/missingSpelling";
import { dateSpelling } from "../../../read/cell/dateSpelling";
import { numberSpelling } from "../../../read/cell/numberSpelling";
import { percentOfPart, percentSpelling } from "../amounts/percentSpelling";
import { isoDay } from "./isoDay";
import { yesIn } from "./yesIn";

/** What a person answers in place of the case: money in pounds, percentages as parts of one, dates as words or as a spreadsheet's day. */
export const statedAnswer = ({ topic, value }: StatedAnswer, at: CellRef): CaseAnswer => {
  const { kind } = caseTopics[topic];
  if (typeof value === "boolean")
    return { topic, at, text: value ? "Yes" : "No", number: missing("text-in-cell"), yes: value };
  if (typeof value === "number") {
    const text =
      kind === "share"
        ? `${percentOfPart(value)} %`
        : kind === "date" && value > lastYear
          ? isoDay(value)
          : String(value);
    return { topic, at, text, number: value, yes: null };
  }
  const number =
    percentSpelling(value) ??
    (kind === "date" ? dateSpelling(value) : kind === "words" || kind === "yes" ? undefined : numberSpelling(value)) ??
    missing(missingSpelling(value) ?? "text-in-cell");
  return { topic, at, text: value, number, yes: yesIn(value, value) };
};

/** A date up to this is a bare year. */
const lastYear = 2_100;
