import { missing } from "../../model/missing";
import { isBackOffice, taxonomy, type FunctionNode, type FunctionId } from "../../model/taxonomy";
import { functionLabels } from "../../text/functions";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { pathOf } from "../rows";
import type { Sheet } from "../sheetModel";

type Node = FunctionNode & { readonly id: FunctionId };

const columns = ({ benchmark: { choices, table } }: Frame): readonly ColumnOf<Node>[] => {
  const isGroup = ({ id }: Node): boolean => taxonomy.some(({ parent }) => parent === id);
  return [
    { header: "Function code", value: ({ id }) => id, width: 34 },
    { header: "Function", value: ({ id }) => functionLabels[id], width: 42 },
    { header: "Path", value: ({ id }) => pathOf(id), width: 62 },
    {
      header: "In the back office",
      value: ({ id }) => ((choices.boundary.get(id) ?? isBackOffice(id, table.englishReturns)) ? "Yes" : "No"),
      style: "input",
      width: 12,
    },
    {
      header: "Core work in departments (£)",
      value: (node) => choices.scope.get(node.id)?.departmentsIn ?? (isGroup(node) ? missing("not-applicable") : 0),
      style: "input",
      format: "pounds",
      width: 16,
    },
    {
      header: "Non-core work (£)",
      value: (node) => choices.scope.get(node.id)?.nonCoreOut ?? (isGroup(node) ? missing("not-applicable") : 0),
      style: "input",
      format: "pounds",
      width: 16,
    },
  ];
};

/** BB_Boundary: which functions count as back office, and what cost the user moves across their borders. */
export const boundarySheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Boundary"),
  above: aboveTable(
    frame,
    {
      title: "Boundary: what counts as back office",
      notes: [
        "Inputs. Write Yes or No to move the boundary: cost, share and ceiling follow at once; run again to compare anew.",
        "Core work in departments is added to a function's cost, non-core work is taken out; 0 means that none was stated.",
        frame.benchmark.table.englishReturns
          ? "English returns cannot tell the corporate and democratic core from support services reliably, so it counts as back office here."
          : "The corporate and democratic core stands apart from the back office here.",
      ],
      source: "Backbench taxonomy, version on the contents sheet.",
      method: "Backbench method §2, functions and boundary; §3, core and non-core work.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Boundary"), columns(frame), taxonomy),
  orientation: "landscape",
});
