import type { Choices, ComparatorRule } from "../../model/choices";
import type { Council, GssCode } from "../../model/council";
import { done, type Issue, type Outcome } from "../../model/issue";
import type { DatasetIndex } from "../datasetIndex";
import { byClass } from "./byClass";
import { byFamily } from "./byFamily";
import { byHand } from "./byHand";
import { byNeighbours } from "./byNeighbours";
import type { Comparators } from "./comparators";
import { isSameCouncil } from "./isSameCouncil";

/** The comparators of the run's rule, by code: never the council itself under any code, and none twice. METHOD §4. */
export const comparatorsOf = (index: DatasetIndex, council: Council, choices: Choices): Outcome<Comparators> => {
  const found = membersOf(choices.comparators, index, council, choices);
  if (!found.ok) return found;
  const others = new Map<GssCode, Council>();
  for (const member of found.value.members) if (!isSameCouncil(member, council)) others.set(member.code, member);
  const members = [...others.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  const { rule, theme } = found.value;
  const few: Issue = {
    code: "run/few-comparators",
    severity: "warning",
    facts: { council: council.name, rule, n: members.length, needed: choices.inputs.min_sample },
  };
  return done({ rule, theme, members }, [
    ...found.issues,
    ...(members.length < choices.inputs.min_sample ? [few] : []),
  ]);
};

const membersOf = (
  rule: ComparatorRule,
  index: DatasetIndex,
  council: Council,
  choices: Choices,
): Outcome<Comparators> => {
  switch (rule.by) {
    case "class":
      return done({ rule: "class", theme: null, members: byClass(index.dataset, council) });
    case "family":
      return byFamily(index.dataset, council);
    case "neighbours":
      return byNeighbours(index, council, choices);
    case "hand":
      return byHand(index.dataset, council, rule.codes);
    default:
      return impossible(rule);
  }
};

const impossible = (rule: never): never => {
  throw new Error(`no such rule ${JSON.stringify(rule)}`);
};
