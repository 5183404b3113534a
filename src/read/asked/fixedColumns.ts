import type { Layout } from "../reading";

/** A layout that is known by its form: of what a person says of it only the unit and the months hold, and the rest is refused. */
export const fixedColumns =
  (layout: Layout): Layout =>
  (reading) =>
    layout(reading).map((attempt) => (corrections) => {
      const result = attempt(corrections);
      const { roles, rows, header, signs } = corrections;
      const isOfForm = roles.size === 0 && !rows?.size && header === undefined && signs === undefined;
      if (isOfForm || "issue" in result) return result;
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
