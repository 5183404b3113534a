import type { Mapped, Suggested } from "../../model/costTable";
import type { FunctionId } from "../../model/taxonomy";
import { percent, spokenPounds } from "../amounts";
import { functionLabels } from "../functions";
import { countOf, sureness } from "./parts";

const rules: Readonly<Record<string, (mapped: Mapped) => string>> = {
  "return-code": ({ matched }) => `line ${matched} of the return`,
  "return-line": () => "a line of the return",
  synonym: ({ matched, confidence }) => `by its name “${matched}”, ${sureness(confidence)}`,
  similar: ({ matched, confidence }) => `its name is like “${matched}”, ${sureness(confidence)}`,
  "mapping-file": () => "from the mapping file",
  "by-hand": () => "chosen by hand",
  sheet: () => "as BB_Mapping has it",
};

const marks = { mapped: "✓", outside: "–", unmapped: "?" } as const;

/** The words of the screen on which each line gets its function. */
export const mappingWords = {
  title: "Mapping",
  progress: (mapped: number, of: number) => `${spokenPounds(mapped)} of ${spokenPounds(of)} mapped`,
  left: (amount: number, lines: number) => `${countOf(lines, "line")} with ${spokenPounds(amount)} still to map`,
  leftWithout: (lines: number) => `${countOf(lines, "line")} still to map, none with a cost`,
  nothingLeft: "Every line is mapped.",
  bar: "Cost that is mapped",
  list: "Lines of the cost table",
  onlyUnmapped: "Show only lines still to map",
  how: "Choose lines with a click or the space bar, Shift for several, then give them a function.",
  empty: "Every line is mapped. Untick the box to see them all.",
  more: (amount: number) => `Show ${countOf(amount, "more line")}`,
  marks,
  markOf: { mapped: "Mapped", outside: "Not back office", unmapped: "Not mapped" },
  noFigure: "no figure",
  functionOf: (mapped: readonly Mapped[]) =>
    mapped
      .map((part) =>
        part.share === 1 ? functionLabels[part.function] : `${functionLabels[part.function]} ${percent(part.share)}`,
      )
      .join(", "),
  ruleOf: (mapped: Mapped) => (rules[mapped.rule] ?? (() => mapped.rule))(mapped),
  notBackOffice: "not back office",
  partly: (share: number) => `${percent(share)} of it not mapped`,
  unmapped: {
    suggested: ({ function: id, matched, confidence }: Suggested) =>
      `perhaps ${functionLabels[id]}, for its name is like “${matched}” (${sureness(confidence)})`,
    several: (functions: readonly FunctionId[]) =>
      `joins ${functions.map((id) => functionLabels[id]).join(" and ")}; give it to one, or split it in a mapping file`,
    remainder: "what a stated total holds beyond its lines",
    byHand: "left unmapped by hand",
    unknown: "no name that is known",
  },
  chosen: (lines: number, amount: number | null) =>
    amount === null ? countOf(lines, "line") : `${countOf(lines, "line")}, ${spokenPounds(amount)}`,
  noneChosen: "No lines chosen",
  giveTo: "Give to function",
  typeFunction: "Type or choose a function",
  noFunction: "No function is called that",
  groups: {
    "support-services": "Support services",
    "central-services": "Central services",
    other: "Other",
  },
  outside: (label: string) => `${label} (not back office)`,
  whole: (label: string) => `${label}, not told apart`,
  leaveUnmapped: "Leave unmapped",
  accept: (lines: number) => (lines === 1 ? "Accept the suggestion" : `Accept ${lines} suggestions`),
  accepted: (lines: number) => `${countOf(lines, "suggestion")} accepted.`,
  undo: "Undo",
  given: (lines: number, to: string) => `${countOf(lines, "line")} given to ${to}.`,
  undone: "Undone.",
  keep: "Keep or load a mapping",
  keepWhat:
    "What you choose here is written to BB_Mapping and found again by the next run. As a file it can be shared and used for another year.",
  exportFile: "Save as a file (CSV)",
  importFile: "Load a file (CSV)",
  fromFile: (rows: number) => `A mapping file with ${countOf(rows, "row")} is in use.`,
  dropFile: "Stop using it",
  goOn: "Continue",
} as const;
