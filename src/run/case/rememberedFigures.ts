import { referenceCaseInputs, type CaseInputs } from "../../model/caseInputs";
import { referenceInputs, type Inputs } from "../../model/inputs";
import type { Issue } from "../../model/issue";
import { caseInputHeaders as headers } from "../../report/case/caseHeaders";
import type { OurRow } from "../ourTable";

/** The figures of an audit as they stand on the sheet of an earlier one. A figure whose row is gone keeps its reference value. */
export const rememberedFigures = (
  rows: readonly OurRow[],
  noted: (issue: Issue) => void,
): { readonly inputs: Inputs; readonly caseInputs: CaseInputs } => {
  const byName = new Map(rows.map((row) => [row.value(headers.name), row]));
  const asStands = <Id extends string>(reference: Readonly<Record<Id, number>>): Readonly<Record<Id, number>> => {
    const standing = (Object.keys(reference) as Id[]).map((id): [Id, number] => {
      const row = byName.get(id);
      const value = row?.value(headers.value);
      if (typeof value === "number") return [id, value];
      if (row) noted(row.problem("run/input-not-a-number", headers.value, { name: id }));
      return [id, reference[id]];
    });
    return Object.fromEntries(standing) as Record<Id, number>;
  };
  return { inputs: asStands(referenceInputs), caseInputs: asStands(referenceCaseInputs) };
};
