import type { FunctionId, DriverKind } from "../../../src/model/taxonomy";
import type { MissingReason } from "../../../src/model/missing";
import type { SourceId } from "./sources";

/** A value as it goes into a CSV file: digits as published, or the reason why there are none. */
export type Value = { readonly digits: string } | { readonly missing: MissingReason };

export interface FigureRecord {
  readonly council: string;
  readonly year: string;
  readonly function: FunctionId;
  readonly basis: "gross" | "net";
  readonly status: "outturn" | "budget";
  readonly cost: Value;
  readonly source: SourceId;
}

export interface DriverRecord {
  readonly council: string;
  readonly year: string;
  readonly driver: DriverKind;
  readonly value: Value;
  readonly source: SourceId;
}

export interface IndicatorFigureRecord {
  readonly council: string;
  readonly year: string;
  readonly indicator: string;
  readonly value: Value;
  readonly source: SourceId;
}

/** Digits without the ".0" that spreadsheets export behind whole numbers. */
export const value = (published: string): Value => {
  if (!/^-?\d+(?:\.\d+)?$/u.test(published)) throw new Error(`not a number: ${published}`);
  return { digits: published.replace(/\.0+$/u, "") };
};

/** £ thousand to pounds by moving the point, so that no digit changes as multiplying by 1,000 could. */
export const valueFromThousands = (published: string): Value => {
  const {
    sign = "",
    whole = "",
    part = "",
  } = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?$/u.exec(published)?.groups ?? {};
  if (whole === "") throw new Error(`not a number: ${published}`);
  const digits = `${whole}${part.padEnd(3, "0").slice(0, 3)}`.replace(/^0+(?=\d)/u, "");
  const pence = part.slice(3).replace(/0+$/u, "");
  return { digits: `${digits === "0" && pence === "" ? "" : sign}${digits}${pence === "" ? "" : `.${pence}`}` };
};
