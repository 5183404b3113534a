import type { MissingReason } from "../../../../src/model/missing";
import type { DriverKind, FunctionId } from "../../../../src/model/taxonomy";
import { spread } from "./chance";
import type { Volumes } from "./memberActivity";
import type { Member } from "./members";

/** A member's cost of a function in pounds, internal recharges and capital charges left out, or why it is missing. */
export interface MemberCost {
  readonly function: FunctionId;
  readonly gross: number | MissingReason;
  readonly net: number | MissingReason;
}

interface Pattern {
  readonly function: FunctionId;
  readonly driver: DriverKind;
  /** Invented cost in the middle of the club, in pounds a unit of the driver. */
  readonly unitCost: number;
  readonly deviation: number;
  /** Income as a share of gross cost. */
  readonly income: number;
  /** The only contributors, where few return the function: the codes' last two digits. */
  readonly onlyFrom?: readonly string[];
}

const patterns: readonly Pattern[] = [
  { function: "finance", driver: "gross-expenditure", unitCost: 0.0129, deviation: 0.17, income: 0.07 },
  { function: "payroll", driver: "employee-paid", unitCost: 178, deviation: 0.19, income: 0.15 },
  { function: "ict", driver: "fte", unitCost: 3_900, deviation: 0.16, income: 0.04 },
  { function: "human-resources", driver: "fte", unitCost: 1_350, deviation: 0.18, income: 0.11 },
  { function: "property", driver: "square-metre", unitCost: 74, deviation: 0.2, income: 0.12 },
  { function: "legal", driver: "gross-expenditure", unitCost: 0.0086, deviation: 0.18, income: 0.17 },
  { function: "procurement", driver: "gross-expenditure", unitCost: 0.0021, deviation: 0.24, income: 0.04 },
  { function: "transport", driver: "vehicle", unitCost: 9_600, deviation: 0.15, income: 0.06, onlyFrom: ["06", "10"] },
  { function: "local-tax-collection", driver: "dwelling", unitCost: 25.4, deviation: 0.16, income: 0.32 },
  { function: "housing-benefit-administration", driver: "caseload", unitCost: 196, deviation: 0.18, income: 0.35 },
  { function: "communications", driver: "resident", unitCost: 2.55, deviation: 0.24, income: 0.05 },
  {
    function: "business-support",
    driver: "fte",
    unitCost: 1_030,
    deviation: 0.22,
    income: 0.02,
    onlyFrom: ["03", "06", "09", "13", "15"],
  },
  { function: "corporate-democratic-core", driver: "resident", unitCost: 12.6, deviation: 0.16, income: 0.01 },
  { function: "customer-contact", driver: "resident", unitCost: 8.3, deviation: 0.18, income: 0.02 },
];

/** Figures that a member could not give, with the reason. */
const withheld: ReadonlyMap<string, MissingReason> = new Map([
  ["X99000004/legal", "not-submitted"],
  ["X99000013/human-resources", "confidential"],
]);

/** One member rebuilt its systems in the year: far from the others, and left in for the reader to see flagged. */
const outliers: ReadonlyMap<string, number> = new Map([["X99000011/ict", 2.9]]);

/** The functions that the illustrative club collects, in its order. */
export const clubFunctions: readonly FunctionId[] = patterns.map((pattern) => pattern.function);

/** The invented costs of a member; a function that it does not return is not among them. */
export const memberCosts = ({ code }: Member, volumes: Volumes): readonly MemberCost[] =>
  patterns
    .filter(({ onlyFrom }) => onlyFrom === undefined || onlyFrom.includes(code.slice(-2)))
    .map((pattern) => memberCost(pattern, code, volumes));

const memberCost = (pattern: Pattern, code: string, volumes: Volumes): MemberCost => {
  const key = `${code}/${pattern.function}`;
  const reason = withheld.get(key);
  if (reason) return { function: pattern.function, gross: reason, net: reason };
  const unitCost = pattern.unitCost * spread(key, pattern.deviation) * (outliers.get(key) ?? 1);
  const gross = Math.round((unitCost * volumes[pattern.driver]) / 100) * 100;
  const income = Math.round((gross * pattern.income * spread(`${key}/income`, 0.2)) / 100) * 100;
  return { function: pattern.function, gross, net: gross - income };
};
