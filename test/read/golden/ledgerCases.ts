import type { RealCase } from "./realCase";

/** The published files in the folder `ledger`. */
export const ledgerCases: readonly RealCase[] = [
  {
    file: "ledger/trafford-2024-25.csv.gz",
    golden: "trafford-2024-25",
    council: "Trafford",
    verdict:
      "read: 210,068 lines of spend added up by organisational unit, as values held by a control total; no payees, so nobody can tell what was paid twice",
    checked:
      "Python's csv with exact decimals: 565,219,573.74 in all, 25,107 credits of −35,348,617.23, 822 units letter case aside, “LIFT REPAIRS & MTCE” 124,638.52, “Capital Schemes” 112,402,351.16. Of 19,916 transaction numbers that come again 18,832 come with another amount: they number documents, so the 27 % of lines that repeat date, number and amount are no repeated payments.",
    figures: [
      { label: "LIFT REPAIRS & MTCE", role: "gross", pounds: 124_638.52 },
      { label: "Capital Schemes", role: "gross", pounds: 112_402_351.16 },
    ],
  },
];
