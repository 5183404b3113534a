import type { Council } from "../../model/council";
import type { DriverKind } from "../../model/taxonomy";
import type { FinancialYear } from "../../model/year";
import type { DatasetIndex } from "../datasetIndex";

/** Kinds that describe an area and its need. Staff, vehicles and floor space are a council's own decisions, and expenditure is its cost. */
const areaKinds = ["resident", "dwelling", "caseload"] as const satisfies readonly DriverKind[];

/** A council's place in the space of area descriptors; the same descriptors in the same order for all. */
export interface Area {
  readonly council: Council;
  readonly values: readonly number[];
}

/**
 * Area descriptors of the councils that have any: each kind that all of those have, and residents per dwelling where both are among them.
 * Empty when no kind is known of all.
 */
export const areaDescriptors = (
  index: DatasetIndex,
  councils: readonly Council[],
  year: FinancialYear,
): readonly Area[] => {
  const described = councils
    .map((council) => ({
      council,
      known: new Map(areaKinds.map((kind) => [kind, index.driverOf(council.code, kind, year)?.value])),
    }))
    .filter(({ known }) => [...known.values()].some((value) => value !== undefined));
  const kinds = areaKinds.filter((kind) => described.every(({ known }) => known.get(kind) !== undefined));
  if (kinds.length === 0) return [];
  return described.map(({ council, known }) => {
    const values = kinds.flatMap((kind) => known.get(kind) ?? []);
    const [residents, dwellings] = [known.get("resident"), known.get("dwelling")];
    const density =
      kinds.includes("dwelling") && kinds.includes("resident") && residents !== undefined && dwellings !== undefined
        ? [residents / dwellings]
        : [];
    return { council, values: [...values, ...density] };
  });
};
