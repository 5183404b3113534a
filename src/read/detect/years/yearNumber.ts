import type { CellValue } from "../../../model/grid";
import { parseFinancialYear } from "../../../model/year";

/** True for a number that names a year where a figure could stand: 2024, or 202425 for a financial year. A bare year heads a column more often than it is a cost. */
export const isYearNumber = (value: CellValue): value is number =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  ((value >= 1990 && value <= 2100) || namesFinancialYear(value));

/** True for a financial year without its stroke: 202425, 201617. */
export const namesFinancialYear = (value: CellValue): boolean =>
  typeof value === "number" && value > 199_000 && value < 210_100 && parseFinancialYear(String(value)) !== undefined;
