import type { Choices } from "../model/choices";
import type { Basis, CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import { done, failed, type Outcome } from "../model/issue";
import { isKnown } from "../model/missing";
import { noChoices } from "./remembered";

/**
 * What a run does unless told otherwise: the table's year, gross cost (net when the table has no gross at all), prices of the run's year, comparators of the
 * same nation and class, and the method's figures. What is `stated` goes before all of these. A table without a year needs one stated.
 */
export const defaultChoices = (table: CostTable, council: Council, stated: Partial<Choices> = {}): Outcome<Choices> => {
  const year = stated.year ?? table.year;
  if (year === null) return failed({ code: "run/year-needed", severity: "error" });
  return done({
    basis: defaultBasis(table),
    priceBase: year,
    comparators: { by: "class" },
    ...noChoices,
    ...stated,
    council: council.code,
    year,
  });
};

const defaultBasis = ({ lines }: CostTable): Basis =>
  lines.some(({ amounts }) => amounts.gross && isKnown(amounts.gross.value)) ? "gross" : "net";
