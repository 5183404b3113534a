import type { FunctionId } from "../../../../src/model/taxonomy";
import { memberQuality, memberVolumes } from "../club/memberActivity";
import { memberCosts } from "../club/memberCosts";
import { members } from "../club/members";

const [member] = members.filter(({ code }) => code === "X99000006");
if (!member) throw new Error("the illustrative club has no Elderwater");

/** The example council that keeps a ledger: a member of the illustrative club, as invented as the others. */
export const elderwater = { code: member.code, name: member.name, year: "2024-25" } as const;

/** Its volumes and quality measures, as the club's dataset has them. */
export const volumes = memberVolumes(member);
export const quality = memberQuality(member);

/** A cost centre: what the year's transactions come to, in pounds, and how much of it is pay. */
export interface CostCentre {
  readonly code: string;
  readonly name: string;
  readonly cost: number;
  readonly pay: number;
}

/** Cost centres by function, each with its share of the function's cost and the share that is pay. */
const centres: readonly (readonly [FunctionId, readonly (readonly [string, string, number, number])[]])[] = [
  [
    "finance",
    [
      ["41010", "Accountancy", 0.74, 0.82],
      ["41020", "Internal audit", 0.26, 0.7],
    ],
  ],
  ["payroll", [["41030", "Payroll", 1, 0.74]]],
  ["procurement", [["41040", "Procurement", 1, 0.83]]],
  [
    "local-tax-collection",
    [
      ["41110", "Council tax collection", 0.72, 0.62],
      ["41120", "Business rates collection", 0.28, 0.66],
    ],
  ],
  ["housing-benefit-administration", [["41130", "Housing benefit administration", 1, 0.68]]],
  ["human-resources", [["42010", "Human resources", 1, 0.76]]],
  ["legal", [["42020", "Legal services", 1, 0.72]]],
  ["communications", [["42030", "Communications", 1, 0.7]]],
  ["corporate-democratic-core", [["42040", "Corporate and democratic core", 1, 0.4]]],
  ["customer-contact", [["42050", "Customer services", 1, 0.78]]],
  ["ict", [["43010", "ICT", 1, 0.44]]],
  [
    "property",
    [
      ["43020", "Property services", 0.55, 0.42],
      ["43030", "Facilities management", 0.45, 0.3],
    ],
  ],
  ["transport", [["43040", "Fleet management", 1, 0.32]]],
  ["business-support", [["43050", "Business support", 1, 0.88]]],
];

/** The cost centres; what they come to is the council's gross cost in the club's dataset, and one that says too little to be mapped. */
export const costCentres = (): readonly CostCentre[] => {
  const costs = new Map(memberCosts(member, volumes).map((cost) => [cost.function, cost.gross]));
  const mapped = centres.flatMap(([id, own]) => {
    const cost = costs.get(id);
    if (typeof cost !== "number") throw new Error(`the club has no cost of ${id} for ${member.name}`);
    return own.map(([code, name, share, pay]) => ({ code, name, cost: Math.round(cost * share), pay }));
  });
  return [...mapped, { code: "49990", name: "Suspense 49990", cost: 86_400, pay: 0 }];
};
