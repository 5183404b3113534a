import type { Issue } from "../model/issue";
import { missing, type Maybe } from "../model/missing";
import { parseFinancialYear, type FinancialYear } from "../model/year";
import type { Row } from "./readTable";
import { isMissingReason } from "./vocabulary";

/** Reads the cells of one row; what cannot be read is reported and comes back as undefined. */
export interface CellReader {
  /** A word of a list, or of another file; `code` names the problem when it is not one. */
  readonly word: <Word extends string>(
    column: string,
    isWord: (text: string) => text is Word,
    code: string,
  ) => Word | undefined;
  /** A financial year spelt `2024-25` and no other way. */
  readonly year: (column: string) => FinancialYear | undefined;
  /** Text that must be there. */
  readonly required: (column: string) => string | undefined;
  readonly number: (column: string) => number | undefined;
  /** A number, or the reason under `missing`: one of the two, never both, never neither. */
  readonly maybe: (column: string) => Maybe | undefined;
  readonly report: (code: string, column: string, facts?: Issue["facts"]) => undefined;
}

/** A reader of one row that adds its problems to `issues`. */
export const cellReader = (row: Row, issues: Issue[]): CellReader => {
  const report: CellReader["report"] = (code, column, facts = {}) => {
    issues.push({
      code: `dataset/${code}`,
      severity: "error",
      at: { file: row.file, row: row.number, column },
      facts: { value: row.text(column), ...facts },
    });
    return undefined;
  };
  const number: CellReader["number"] = (column) => {
    const text = row.text(column);
    return plainNumber.test(text) ? Number(text) : report("not-a-number", column);
  };
  return {
    report,
    number,
    word: (column, isWord, code) => {
      const text = row.text(column);
      return isWord(text) ? text : report(code, column);
    },
    year: (column) => {
      const text = row.text(column);
      const year = parseFinancialYear(text);
      return year !== undefined && year === text ? year : report("bad-year", column);
    },
    required: (column) => row.text(column) || report("blank", column),
    maybe: (column) => {
      const reason = row.text("missing");
      if (row.text(column) !== "")
        return reason === "" ? number(column) : report("reason-with-value", column, { reason });
      if (reason === "") return report("no-reason", column);
      return isMissingReason(reason) ? missing(reason) : report("unknown-reason", "missing");
    },
  };
};

/** Digits with a point; no thousands separators, brackets, signs behind, currency or exponents, which hide mistakes. */
const plainNumber = /^-?\d+(?:\.\d+)?$/u;
