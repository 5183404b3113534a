import type { Issue } from "../model/issue";
import type { OurRow } from "./ourTable";

/** Figures as they stand by name on an inputs sheet of ours. One whose row is gone keeps its reference value; one that is no number is noted by its cell. */
export const figuresAsStand = <Id extends string>(
  rows: readonly OurRow[],
  reference: Readonly<Record<Id, number>>,
  noted: (issue: Issue) => void,
): Readonly<Record<Id, number>> => {
  const byName = new Map(rows.map((row) => [row.value("Name"), row]));
  const standing = (Object.keys(reference) as Id[]).map((id): [Id, number] => {
    const row = byName.get(id);
    const value = row?.value("Value");
    if (typeof value === "number") return [id, value];
    if (row) noted(row.problem("run/input-not-a-number", "Value", { name: id }));
    return [id, reference[id]];
  });
  return Object.fromEntries(standing) as Record<Id, number>;
};
