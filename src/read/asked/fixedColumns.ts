import type { Layout } from "../reading";

/** A layout whose columns are known by the form: of what a person says of it only the unit holds, and roles for its columns are refused. */
export const fixedColumns =
  (layout: Layout): Layout =>
  (reading) =>
    layout(reading).map((attempt) => (corrections) => {
      const result = attempt(corrections);
      if (corrections.roles.size === 0 || "issue" in result) return result;
      const [extent] = result.table.extents;
      return {
        issue: {
          code: "table/columns-fixed",
          severity: "error",
          ...(extent === undefined ? {} : { at: { cells: extent } }),
          facts: { name: result.table.name },
        },
        score: result.score,
      };
    });
