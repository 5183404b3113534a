import { referenceInputs } from "../model/inputs";
import type { Issue } from "../model/issue";
import { pounds, type Pounds } from "../model/money";
import { figuresAsStand } from "./figuresAsStand";
import { isUnstated, type OurRow } from "./ourTable";
import type { Remembered } from "./remembered";

type Stated = Pick<Remembered, "inputs" | "implementationCost" | "displacementCost" | "savingsBanked">;

/** The figures of the method and the pounds that the user stated. A figure whose row is gone keeps its reference value. */
export const rememberedInputs = (rows: readonly OurRow[], noted: (issue: Issue) => void): Stated => {
  const byName = new Map(rows.map((row) => [row.value("Name"), row]));
  const stated = (name: string): Pounds | null => {
    const row = byName.get(name);
    const value = row?.value("Value");
    if (typeof value === "number") return pounds(value);
    if (row && !isUnstated(value)) noted(row.problem("run/input-not-a-number", "Value", { name }));
    return null;
  };
  return {
    inputs: figuresAsStand(rows, referenceInputs, noted),
    implementationCost: stated("implementation_cost"),
    displacementCost: stated("displacement_cost"),
    savingsBanked: stated("savings_banked"),
  };
};
