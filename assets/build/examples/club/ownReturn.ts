import type { DriverKind, FunctionId } from "../../../../src/model/taxonomy";
import { summaryTotals } from "../borough/councilSummarySheet";
import { activity, directorates, grossOf, rechargesOf, type CostCentre } from "../borough/fernshire";
import { clubFunctions, type MemberCost } from "./memberCosts";
import type { Volumes } from "./memberActivity";

/** Which cost centres of the example council make up each function; the vague one belongs to none. */
const functionOf: Readonly<Record<string, FunctionId>> = {
  R101: "finance",
  R102: "finance",
  R103: "payroll",
  R104: "procurement",
  R105: "local-tax-collection",
  R106: "housing-benefit-administration",
  G201: "human-resources",
  G202: "legal",
  G203: "communications",
  G204: "corporate-democratic-core",
  G205: "customer-contact",
  P301: "ict",
  P302: "property",
  P303: "transport",
  P304: "business-support",
};

const costCentres = directorates.flatMap((directorate) => directorate.costCentres);

/** The example council's own costs as its workbook has them, internal recharges and capital charges left out. */
export const ownCosts = (): readonly MemberCost[] =>
  clubFunctions.map((id) => {
    const own = costCentres.filter(({ code }) => functionOf[code] === id);
    const gross = total(own, (centre) => grossOf(centre) - rechargesOf(centre) - centre.capital);
    return { function: id, gross, net: gross - total(own, ({ income }) => income) };
  });

/** The example council's own volumes as its workbook has them. */
export const ownVolumes = (): Volumes => {
  const sums = summaryTotals({
    gross: total(costCentres, grossOf),
    income: total(costCentres, ({ income }) => income),
  });
  const volume = (driver: DriverKind): number => {
    const row = activity.find(({ id }) => id === driver);
    if (!row) throw new Error(`the activity sheet has no ${driver}`);
    return row.value;
  };
  return {
    "gross-expenditure": sums.gross * 1000,
    "net-expenditure": (sums.gross - sums.income) * 1000,
    resident: volume("resident"),
    fte: volume("fte"),
    "employee-paid": volume("employee-paid"),
    "square-metre": volume("square-metre"),
    vehicle: volume("vehicle"),
    dwelling: volume("dwelling"),
    caseload: volume("caseload"),
  };
};

/** The example council's own quality measures, by indicator id. */
export const ownQuality = (): ReadonlyMap<string, number> =>
  new Map(activity.filter(({ kind }) => kind === "Quality").map(({ id, value }) => [id, value]));

const total = (centres: readonly CostCentre[], amount: (centre: CostCentre) => number): number =>
  centres.reduce((sum, centre) => sum + amount(centre), 0);
