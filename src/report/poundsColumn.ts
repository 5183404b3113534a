import type { Maybe } from "../model/missing";
import type { ColumnOf } from "./columns";

/** A column of pounds that a formula makes, wide enough for the largest council's. */
export const poundsColumn = <Row>(header: string, value: (row: Row) => Maybe, formula: string): ColumnOf<Row> => ({
  header,
  format: "pounds",
  value,
  formula,
  width: 17,
});
