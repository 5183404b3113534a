import type { AnswerKind } from "../../../model/caseTopics";
import type { CellRef } from "../../../model/cells";
import type { CellValue, Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { type Maybe, missing } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { parseFinancialYear, startOf } from "../../../model/year";
import { dateSpelling } from "../../../read/cell/dateSpelling";
import { numberSpelling } from "../../../read/cell/numberSpelling";
import { notAnAmount, saysNoAmount } from "../amounts/notAnAmount";
import { partOfPercent, percentOfPart, percentSpelling } from "../amounts/percentSpelling";
import { readMoney } from "../amounts/readMoney";
import { poundsOfText } from "../amounts/poundsOfText";
import { issueAt } from "../issueAt";
import { yearHeadingIn } from "../words/yearHeading";

/** An answer's cell. */
export interface AnswerCell {
  readonly grid: Grid;
  readonly at: CellRef;
  readonly kind: AnswerKind;
  readonly value: CellValue;
  readonly text: string;
  readonly label: string;
  readonly scale: Scale;
  /** True for a text behind a colon, which no cell holds by itself. */
  readonly isText: boolean;
}

/** The number of an answer, its text where that is not the cell's, and what is to be said. */
export interface AnswerNumber {
  readonly number: Maybe;
  readonly text?: string;
  /** What 1 in the cell is worth; 1 where it is absent. */
  readonly worth?: number;
  readonly issue?: Issue;
}

/** Reads the number of an answer by the kind of its topic. Ranges and rough figures are no number, and an issue says so. */
export const numberOfAnswer = (cell: AnswerCell): AnswerNumber => readers[cell.kind](cell);

const words = ({ value }: AnswerCell): AnswerNumber => ({
  number: typeof value === "number" ? value : missing("text-in-cell"),
});

const amount = ({ grid, at, scale, text, isText, value }: AnswerCell): AnswerNumber => {
  if (saysNoAmount(text)) return { number: missing("text-in-cell") };
  if (isText) return poundsOfText(text, at, scale);
  const { figure, issue } = readMoney(grid, at, scale, "answer");
  const wordy = typeof value === "string" && issue?.code === "cell/text-for-money";
  return {
    number: figure.value,
    ...(figure.worth !== undefined && { worth: figure.worth }),
    ...(issue && {
      issue: wordy ? issueAt("case/answer-not-a-number", "warning", at, { found: text.slice(0, 60) }) : issue,
    }),
  };
};

const share = ({ grid, at, value, text, label }: AnswerCell): AnswerNumber => {
  const inPercent = /%|\bper ?cent/iu.test(label);
  if (typeof value === "number") {
    if (grid.isPercent(at.row, at.column)) return { number: value, text: `${percentOfPart(value)} %` };
    return bareShare(value, at, inPercent);
  }
  const percent = percentSpelling(text);
  if (percent !== undefined) return { number: percent };
  const bare = numberSpelling(text);
  if (bare !== undefined) return bareShare(bare, at, inPercent);
  return notAnAmount(text.replace(/%|per ?cents?/giu, "").trim(), text, at);
};

/** 12 under a label in per cent is 12 %; without it stays 12, which the checks read both ways. Up to one it is a part of one. */
const bareShare = (number: number, at: CellRef, inPercent: boolean): AnswerNumber => {
  if (number > 1 && inPercent)
    return {
      number: partOfPercent(number),
      text: `${number} %`,
      worth: 0.01,
      issue: issueAt("case/share-as-percent", "note", at, { found: number }),
    };
  if (number > 1) return { number, issue: issueAt("case/share-above-one", "warning", at, { found: number }) };
  return inPercent && number > 0
    ? { number, issue: issueAt("case/share-as-part", "note", at, { found: number, percent: percentOfPart(number) }) }
    : { number };
};

const count = ({ at, value, text }: AnswerCell): AnswerNumber => {
  if (typeof value === "number") return { number: value };
  const bare = text.replace(counted, "").trim();
  const number = numberSpelling(bare);
  return number === undefined ? notAnAmount(bare, text, at) : { number };
};

const counted =
  /(?:\s*(?:years?|yrs?|months?(?=$^)|staff|ftes?|people|posts|employees|hours?|hrs?|h|a|an|per|each|week|wk|hour|\/|in total|of service)\b\.?|\s*\/\s*(?:hour|hr|h|week))+$/iu;

const years = (cell: AnswerCell): AnswerNumber => {
  const heading = yearHeadingIn(cell.text);
  if (typeof cell.value !== "number" && heading && heading.number >= 0) return { number: heading.number };
  const financial = typeof cell.value === "string" ? parseFinancialYear(cell.text) : undefined;
  return financial === undefined ? count(cell) : { number: startOf(financial) };
};

const date = ({ value, text }: AnswerCell): AnswerNumber => {
  const spelt = typeof value === "number" ? value : dateSpelling(text);
  return { number: spelt ?? missing("text-in-cell") };
};

const readers: Readonly<Record<AnswerKind, (cell: AnswerCell) => AnswerNumber>> = {
  pounds: amount,
  share,
  count,
  years,
  hours: count,
  rate: count,
  yes: words,
  date,
  words,
};
