import type { Maybe } from "../model/missing";
import type { NumberFormat } from "./sheetModel";

/** A named input of the run: a row of BB_Inputs and a defined name. */
export interface InputRow {
  readonly name: string;
  readonly label: string;
  readonly value: Maybe;
  readonly unit: string;
  readonly kind: string;
  readonly source: string;
  readonly format: NumberFormat;
  readonly formula?: string | undefined;
}
