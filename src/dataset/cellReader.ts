import type { Issue } from "../model/issue";
import { missing, type Maybe } from "../model/missing";
import { yearStarting, type FinancialYear } from "../model/year";
import type { Row } from "./readTable";
import { isMissingReason } from "./vocabulary";

/** Reads the cells of one row; what cannot be read is reported and comes back as undefined. */
export interface CellReader {
  /** A word of a list, or of another file; `code` names the problem when it is not one. */
  word<Word extends string>(column: string, isWord: (text: string) => text is Word, code: string): Word | undefined;
  /** A financial year spelt `2024-25` and no other way. */
  year(column: string): FinancialYear | undefined;
  /** Text that must be there. */
  required(column: string): string | undefined;
  number(column: string): number | undefined;
  /** A number, or the reason under `missing`: one of the two, never both, never neither. */
  maybe(column: string): Maybe | undefined;
  report(code: string, column: string, facts?: Issue["facts"]): undefined;
}

/** A reader of one row that adds its problems to `issues`. */
export const cellReader = (row: Row, issues: Issue[]): CellReader => new RowCells(row, issues);

/** A class, not an object of functions of its own for each row: a dataset has tens of thousands of rows. */
class RowCells implements CellReader {
  constructor(
    private readonly row: Row,
    private readonly issues: Issue[],
  ) {}

  word<Word extends string>(column: string, isWord: (text: string) => text is Word, code: string): Word | undefined {
    const text = this.row.text(column);
    return isWord(text) ? text : this.report(code, column);
  }

  year(column: string): FinancialYear | undefined {
    const text = this.row.text(column);
    const year = plainYear.test(text) ? yearStarting(Number(text.slice(0, 4))) : undefined;
    return year === text ? year : this.report("bad-year", column);
  }

  required(column: string): string | undefined {
    return this.row.text(column) || this.report("blank", column);
  }

  number(column: string): number | undefined {
    const text = this.row.text(column);
    return plainNumber.test(text) ? Number(text) : this.report("not-a-number", column);
  }

  maybe(column: string): Maybe | undefined {
    const reason = this.row.text("missing");
    if (this.row.text(column) !== "")
      return reason === "" ? this.number(column) : this.report("reason-with-value", column, { reason });
    if (reason === "") return this.report("no-reason", column);
    return isMissingReason(reason) ? missing(reason) : this.report("unknown-reason", "missing");
  }

  report(code: string, column: string, facts: Issue["facts"] = {}): undefined {
    report(code, this.row, column, facts, this.issues);
  }
}

const report = (code: string, row: Row, column: string, facts: Issue["facts"], issues: Issue[]): void => {
  issues.push({
    code: `dataset/${code}`,
    severity: "error",
    at: { file: row.file, row: row.number, column },
    facts: { value: row.text(column), ...facts },
  });
};

const plainYear = /^(?:19|20)\d{2}-\d{2}$/u;

/** Digits with a point; no thousands separators, brackets, signs behind, currency or exponents, which hide mistakes. */
const plainNumber = /^-?\d+(?:\.\d+)?$/u;
