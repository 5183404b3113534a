import type { RawTable } from "../table/rawTable";
import { basisOfLabel, isTotalLabel } from "../totals/totalWords";

/**
 * Whether amounts whose header does not say so are gross or net: by the texts above the table and the sheet's name, else by the words of
 * the totals ("Net cost of services"). Null when nothing says it, or when both are named.
 */
export const basisOf = (table: RawTable): "gross" | "net" | null => {
  const titles = [...table.titles.map(({ text }) => text), table.grid.sheet].join(" ");
  const [net, gross] = [/\bnet\b/iu.test(titles), /\bgross\b/iu.test(titles)];
  if (net !== gross) return net ? "net" : "gross";
  const totals = table.rows.flatMap(({ label }) => (isTotalLabel(label) ? (basisOfLabel(label) ?? []) : []));
  const [first, ...others] = [...new Set(totals)];
  return first !== undefined && others.length === 0 ? first : null;
};
