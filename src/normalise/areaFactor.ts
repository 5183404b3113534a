import type { Inputs } from "../model/inputs";

/** The area cost adjustment 1 / [1 + s (LCA - 1)], s the employee share of cost; 1 when it is off, as by default. METHOD §3. */
export const areaFactor = (inputs: Inputs): number =>
  inputs.area_cost_on === 0 ? 1 : 1 / (1 + inputs.area_cost_employee_share * (inputs.area_cost_lca - 1));
