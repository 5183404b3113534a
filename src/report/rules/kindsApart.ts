import { expectedOf } from "./expectedOf";
import { columnNamed, columnsOf } from "./places";
import type { Rule } from "./violation";

const kinds: ReadonlySet<string> = new Set(["Input", "Working", "Output", "Check"]);

/** Rule 16: inputs, workings and outputs on separate sheets, and the contents say in words which is which. */
export const kindsApart: Rule = (report) => {
  const { contents } = expectedOf(report);
  const names = columnNamed(report, contents, "Sheet")?.cells ?? [];
  const said = columnNamed(report, contents, "Kind")?.cells ?? [];
  const kindOf = new Map(names.map(({ value }, row) => [String(value), String(said[row]?.value)]));
  const fault = (sheet: string, place: string, words: string) => ({ rule: 16, sheet, place, words });
  return [
    ...report.sheets
      .filter(({ name }) => !kinds.has(kindOf.get(name) ?? ""))
      .map(({ name }) =>
        fault(name, "Kind", "The contents do not say whether the sheet holds inputs, workings or outputs."),
      ),
    ...columnsOf(report)
      .filter(({ sheet, column }) => column.style === "input" && kindOf.get(sheet.name) !== "Input")
      .map(({ sheet, column }) =>
        fault(sheet.name, column.header, "An input stands on a sheet that is not for inputs."),
      ),
  ];
};
