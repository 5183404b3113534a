import { type CellValue, isCellError } from "../../model/grid";
import { missingSpelling } from "./missingSpelling";
import { numberSpelling } from "./numberSpelling";

/** True where an amount stands or should: a number, its spelling, a placeholder for one, or an error. */
export const isFigure = (value: CellValue): boolean => {
  if (typeof value !== "string") return typeof value === "number" || isCellError(value);
  if (numberSpelling(value) !== undefined) return true;
  const reason = missingSpelling(value);
  return reason !== undefined && reason !== "blank";
};
