import type { CheckWords, Said } from "./words";

const bases: Readonly<Record<string, string>> = { total: "total expenditure", "in-scope": "the cost in scope" };
const base = ({ text }: Said): string => bases[text("base")] ?? "?";
const apse = "APSE for UNISON Scotland, The front line starts here";
const clydeValley = "Clyde Valley shared services, detailed business case (2011)";
const claims = (said: Said): string => `${said.has("atLeast") ? "at least " : ""}${said.pounds("claim")} a year`;

/** The other bound, where only one is known. */
const otherBound = ({ has }: Said): string =>
  has("topDown") && has("bottomUp")
    ? ""
    : ` ${has("topDown") ? "The cost in scope" : "Total expenditure"} is not known, so the other bound cannot be told; it could only lower the ceiling.`;

/** Words of the checks on what the claim is measured against. */
export const claimWords = {
  "claim-against-ceiling": {
    title: "Claim against the savings ceiling",
    rule: "The claim is no more than the realistic ceiling: the lower of the yield on total expenditure (top-down) and the in-scope rate on back-office cost (bottom-up). Both must be known to pass; one is enough to fail.",
    source:
      "NLGN, Shared Necessities (March 2011), realistic and best-case yield; Arbuthnott review (2009) for the back-office share, as reported by APSE. The figures are contested: the ceiling is a challenge, not a target.",
    remedy:
      "Bring the claim down to the realistic ceiling, or state total expenditure and the cost in scope with evidence why this case saves more.",
    stake: "The part of the claim above the realistic ceiling, a year.",
    because: {
      "within-realistic": (said) =>
        `The claim of ${claims(said)} is within the realistic ceiling of ${said.pounds("realistic")}.`,
      "above-realistic": (said) =>
        `The claim of ${claims(said)} is above the realistic ceiling of ${said.pounds("realistic")}${said.has("best") ? `, and within the best case of ${said.pounds("best")}` : ""}.${otherBound(said)}`,
      "above-best": (said) =>
        `The claim of ${claims(said)} is above the realistic ceiling of ${said.pounds("realistic")}, and above the best case of ${said.pounds("best")} as well.${otherBound(said)}`,
      "no-bound": "Neither total expenditure nor the cost in scope is known, so there is no ceiling.",
      "one-bound-only": (said) =>
        `The claim of ${claims(said)} is within the one bound that is known, ${said.pounds("realistic")}.${otherBound(said)}`,
      "bases-contradict": ({ pounds }) =>
        `The cost in scope, ${pounds("inScope")}, is more than total expenditure, ${pounds("total")}: one of them is not what it says.`,
      "bases-disagree": (said) =>
        `The case states ${said.pounds("stated")} as ${base(said)}, but its partners' figures come to ${said.pounds("partners")}.`,
    },
  },
  "base-stated": {
    title: "Percentage and its base",
    rule: "The case says of what its claim is a percentage, total expenditure or back-office cost in scope, and the percentage agrees with the claim divided by that base.",
    source:
      "Backbench method §1: the yield of the same study is a percentage of total expenditure, and several times as large as a percentage of back-office cost.",
    remedy: "State the percentage with its sign, what it is of, and that base in pounds, so that they agree.",
    stake: "The difference between the claim and the percentage of its base, a year.",
    because: {
      "share-agrees": (said) =>
        `The stated ${said.percent("share")} of ${base(said)} agrees with the claim (${said.percent("actual")}).`,
      "share-does-not-agree": (said) =>
        `The case states ${said.percent("share")} of ${base(said)}, but the claim is ${said.percent("actual")} of it.`,
      "share-of-the-other-base": (said) =>
        `The case states ${said.percent("share")} of ${base(said)}, but the claim is ${said.percent("actual")} of it: the percentage is of the other base.`,
      "share-two-readings": (said) =>
        `The percentage is a bare number, ${said.number("asStands")}: it may mean ${said.percent("asPercent")} or ${said.percent("asStands")}, and the claim (${said.percent("actual")} of ${base(said)}) agrees with neither.`,
      "base-unclear": ({ text }) =>
        `It is not clear whether “${text("said")}” means total expenditure or the back-office cost in scope.`,
      "base-without-pounds": (said) => `The base, ${base(said)}, is not stated in pounds.`,
    },
  },
  "baseline-comparable": {
    title: "Baseline comparability",
    rule: "The baseline's year is said, and the costs of every partner in it are on the same definitions.",
    source: `${clydeValley}: “only limited cost comparability” between the councils.`,
    remedy: "Put every partner's costs on the same definitions for one year, and say which.",
    stake: "The claim, a year: it is measured from this baseline.",
    because: {
      "same-definitions": ({ text }) =>
        `The case says that its costs (${text("year")}) are on the same definitions for all partners.`,
      "definitions-differ": "The case says that its partners' costs are not on the same definitions.",
    },
  },
  "decentralised-support": {
    title: "Support work in departments",
    rule: "Support work that is done inside service departments is counted in the cost in scope, and its cost is stated.",
    source: "Scotland's local financial returns: an activity counts under its function wherever it sits.",
    remedy: "Count support work in departments in the cost in scope, and state what it costs.",
    stake: "The cost of support work that is not counted, a year.",
    because: {
      counted: ({ pounds }) => `Support work in departments is counted, ${pounds("cost")} a year.`,
      "not-counted": ({ has, pounds }) =>
        `Support work in departments is not counted${has("cost") ? `: ${pounds("cost")} a year` : ""}.`,
    },
  },
  "double-counting": {
    title: "Double counting",
    rule: "No saving stands in two claims, in another savings plan as well, or in a claim that is the sum of the others; and the case says that no other plan counts them.",
    source: "Backbench method §9: the same saving in two lines, or already in the medium-term plan.",
    remedy: "Take out what is counted already, mark totals as totals, and say that no other plan counts these savings.",
    stake: "The claims that are counted already, a year, each once.",
    because: {
      "none-found": ({ number }) =>
        `None of the claims (${number("claims")}) is counted twice, and the case says that no other plan counts them.`,
      "same-saving-twice": ({ text, number }) =>
        `“${text("line")}” has the same pounds as “${text("other")}”, for the same function or under the same words. Claims counted already: ${number("count")}.`,
      "already-planned": ({ text, number }) =>
        `“${text("line")}” has the same pounds as “${text("other")}” in another savings plan. Claims counted already: ${number("count")}.`,
      "sum-of-others": ({ text }) =>
        `“${text("line")}” equals the sum of other claims: as it stands, each of them counts twice.`,
      "said-to-be-planned":
        "The case says that another plan counts some of these savings; how much of them it does not say.",
      "alike-but-unequal": ({ text }) =>
        `“${text("line")}” stands under the same words as another line, with other pounds: part of it may be counted twice.`,
      "amounts-not-known":
        "There is no claim, or a line has no figure that can be read, so lines cannot be told apart.",
    },
  },
  "savings-already-taken": {
    title: "Savings already taken",
    rule: "The savings already taken are stated, and the baseline is after them.",
    source: `${apse}: £1.6bn was saved in Scotland over 2008–11, the “low-hanging fruit”, and cannot be saved again.`,
    remedy: "State the savings already taken, and measure the claim from a baseline after them.",
    stake: "The savings already taken, a year, as the case states them.",
    because: {
      "none-taken": "The case states that no savings were taken before.",
      "baseline-after": ({ pounds }) => `The baseline is after the savings already taken, ${pounds("taken")}.`,
      "baseline-before": ({ has, pounds }) =>
        `The baseline is not after the savings already taken${has("taken") ? `, ${pounds("taken")}` : ""}, so the claim may hold them again.`,
    },
  },
} satisfies { readonly [Id in ClaimSide]: CheckWords<Id> };

type ClaimSide =
  | "claim-against-ceiling"
  | "base-stated"
  | "baseline-comparable"
  | "decentralised-support"
  | "double-counting"
  | "savings-already-taken";
