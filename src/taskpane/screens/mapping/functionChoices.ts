import { inBackOffice } from "../../../model/backOffice";
import { ancestors, taxonomy, type FunctionId } from "../../../model/taxonomy";
import { functionLabels } from "../../../text/functions";
import { mappingWords as words } from "../../../text/pane/mapping";
import type { StandingFacts } from "./lineStanding";

/** A function that lines can be given to. */
export interface FunctionChoice {
  readonly id: FunctionId;
  readonly label: string;
  readonly group: keyof typeof words.groups;
}

/** Every function and level of the returns but the total, in the order of the tree, as it is called and whether it is back office. */
export const functionChoices = ({
  englishReturns,
  boundary,
}: Pick<StandingFacts, "englishReturns" | "boundary">): readonly FunctionChoice[] =>
  taxonomy
    .filter(({ id }) => id !== "total")
    .map(({ id }) => {
      const parents = ancestors(id);
      const isLevel = taxonomy.some(({ parent }) => parent === id);
      const label = isLevel ? words.whole(functionLabels[id]) : functionLabels[id];
      const group = groups.find((each) => each === id || parents.includes(each)) ?? "other";
      return { id, group, label: inBackOffice(id, englishReturns, boundary) ? label : words.outside(label) };
    });

const groups = ["support-services", "central-services"] as const;

/** The choices whose name holds every word typed, in any order. */
export const fittingChoices = (choices: readonly FunctionChoice[], typed: string): readonly FunctionChoice[] => {
  const wanted = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return choices.filter(({ label, id }) => wanted.every((word) => `${label} ${id}`.toLowerCase().includes(word)));
};
