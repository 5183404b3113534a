import type { Layout } from "../reading";

/** A layout that adds up transactions: what a person says of single rows is refused, for nobody reads them one by one. */
export const rowsInLedger =
  (layout: Layout): Layout =>
  (reading) =>
    layout(reading).map((attempt) => (corrections) => {
      const result = attempt(corrections);
      if ("issue" in result || !corrections.rows?.size) return result;
      const { table, score } = result;
      const [cells] = table.extents;
      return {
        issue: {
          code: "ledger/rows-fixed",
          severity: "error",
          ...(cells ? { at: { cells } } : {}),
          facts: { name: table.name },
        },
        score,
      };
    });
