import type { ComparatorRule } from "../../../model/choices";
import type { Council } from "../../../model/council";
import type { CompareProps } from "../props";

/** The rule that is chosen and whom it gives. */
export interface Choice {
  readonly rule: ComparatorRule;
  /** By name. */
  readonly members: readonly Council[];
}

/** The rule asked for, else the run's own. Councils chosen by hand are taken from the list itself, so that a choice shows at once. */
export const choiceOf = ({
  found,
  prepared,
  facts,
  request,
}: Pick<CompareProps, "found" | "prepared" | "facts" | "request">): Choice => {
  const rule = request.comparators ?? prepared.choices.comparators;
  if (rule.by === "hand") {
    const codes = new Set(rule.codes);
    return { rule, members: facts.councils.filter(({ code }) => codes.has(code)) };
  }
  const offer = found.find((one) => one.rule.by === rule.by)?.found;
  const members = offer?.ok ? offer.value.members : [];
  return { rule, members: [...members].sort((one, other) => one.name.localeCompare(other.name, "en-GB")) };
};
