import type { RealCase } from "./realCase";

/** The published files in the folder `ledger`. */
export const ledgerCases: readonly RealCase[] = [
  { file: "ledger/trafford-2024-25.csv.gz", golden: "trafford-2024-25", council: "Trafford", verdict: "", checked: "" },
];
