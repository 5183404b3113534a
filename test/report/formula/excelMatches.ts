import { isCellError, type CellValue } from "../../../src/model/grid";

/**
 * True when a cell meets a criterion as Excel's SUMIFS reads it: an operator in front, wildcards, and a number, date or percentage for whatever could be
 * one, in the criterion and in the cell alike. Written from Excel's documentation and known traps, apart from the code under test.
 */
export const excelMatches = (cell: CellValue, criterion: string): boolean => {
  if (isCellError(cell)) return false;
  const [, operator = "", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  const number = asNumber(operand);
  if (operator === "<" || operator === ">" || operator === "<=" || operator === ">=") {
    if (number === undefined || typeof cell !== "number") return false;
    return operator === "<"
      ? cell < number
      : operator === ">"
        ? cell > number
        : operator === "<="
          ? cell <= number
          : cell >= number;
  }
  if (operator === "<>") throw new Error("not used by the sheets");
  if (operand === "") return cell === null || (operator === "" && cell === "");
  if (cell === null || typeof cell === "boolean")
    return typeof cell === "boolean" && operand.toUpperCase() === String(cell).toUpperCase();
  if (number !== undefined) return (typeof cell === "number" ? cell : asNumber(cell)) === number;
  return typeof cell === "string" && wildcard(operand).test(cell);
};

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** What Excel makes of a text that is typed: thousands, currency, brackets, percentages, exponents, days and times. */
const asNumber = (text: string): number | undefined => {
  const bare = text.trim().replace(/^[£$€]\s*|,(?=\d{3})|\s(?=\d{3}\b)/gu, "");
  const percent = /^(.*)%$/u.exec(bare);
  if (percent) return scaled(asNumber(percent[1] ?? ""), 0.01);
  const bracket = /^\((.*)\)$/u.exec(bare);
  if (bracket) return scaled(asNumber(bracket[1] ?? ""), -1);
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(bare)) return Number(Number(bare).toPrecision(15));
  const time = /^(\d{1,2}):(\d{2})$/u.exec(bare);
  if (time) return (Number(time[1]) * 60 + Number(time[2])) / 1440;
  const named = /^(\d{1,2})?[-\s]?([a-z]{3,9})[-\s]?(\d{1,4})?$/iu.exec(bare);
  const month = months.indexOf((named?.[2] ?? "").slice(0, 3).toUpperCase());
  if (named && month >= 0 && (named[1] ?? named[3]) !== undefined)
    return serial(2026, month + 1, Number(named[1] ?? named[3]));
  const day = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2,4}))?$/u.exec(bare);
  if (day && Number(day[2]) <= 12) return serial(Number(day[3] ?? 2026), Number(day[2]), Number(day[1]));
  return undefined;
};

const scaled = (number: number | undefined, by: number): number | undefined =>
  number === undefined ? undefined : number * by;

const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const wildcard = (pattern: string): RegExp => {
  const source = pattern.replace(/~([~*?])|\*|\?|[\\^$.|+()[\]{}]/gsu, (piece, kept: string | undefined) =>
    kept !== undefined ? `\\${kept}` : piece === "*" ? ".*" : piece === "?" ? "." : `\\${piece}`,
  );
  return new RegExp(`^${source}$`, "isu");
};
