import { nounOf } from "./topics";
import type { CheckWords, Said } from "./words";

const method = "Backbench method §9";
const noPounds = "No pounds can be put on it.";

/** What leavers do to the yearly net. */
const turning = ({ has, number, text, pounds }: Said): string =>
  has("leavers")
    ? `The yearly net turns negative, at worst, when as few as ${number("leavers")} of ${number("partners")} leave (${few(text("who"))}): ${pounds("net")}.`
    : `It stays above nothing however many of the ${number("partners")} leave, as long as one stays.`;

/** The first few of many names. */
const few = (names: string): string => {
  const each = names.split(", ");
  return each.length > 4 ? `${each.slice(0, 3).join(", ")} and ${each.length - 3} more` : names;
};

const vehiclesLeftOut = ({ has, list }: Said): string =>
  has("vehicles") ? ` Vehicles not looked at: ${list("vehicles", nounOf)}.` : "";

/** Words of the checks on whether the case around the claim is sound. */
export const soundnessWords = {
  "duplicate-payments": {
    title: "IT and duplicate payments",
    rule: "A saving on payments made twice is net of what is recovered anyway, and the cost of IT is stated.",
    source: "Somerset: £4.6m of duplicate payments gross, over 95 % of it recovered.",
    remedy: "Claim only what is not recovered today, and state what the IT costs.",
    stake: "The part of that saving that Somerset recovered anyway, a year.",
    because: {
      contradicted: "The case says that it claims nothing for payments made twice, but one of its claims names them.",
      "not-claimed": "The case says that it claims nothing for payments made twice, and states the cost of IT.",
      "net-of-recovery": ({ pounds }) =>
        `The saving on payments made twice, ${pounds("saving")}, is net of recovery, and the cost of IT is stated.`,
      gross: ({ pounds, percent }) =>
        `The saving on payments made twice, ${pounds("saving")}, is gross; Somerset recovered ${percent("recovered")} of its own anyway.`,
    },
  },
  "partner-withdrawal": {
    title: "Withdrawal of partners",
    rule: "The case has tested that partners leave, and still saves, a year, whichever one of them does.",
    source: `${method}: every set of partners is covered; their savings go with them, running costs stay.`,
    remedy:
      "State each partner's share of the savings and the running costs, test withdrawals, and agree what a leaver pays.",
    stake: "The saving of the largest partner, a year.",
    because: {
      "survives-one": (said) => `Whichever one partner leaves, the case still saves. ${turning(said)}`,
      "not-tested": "The case says that the withdrawal of partners was not tested.",
      "one-leaver-too-many": (said) => `One partner is enough to undo the case. ${turning(said)}`,
      "no-partners": "The case names fewer than two partners.",
      "shares-not-known": "A partner's share of the savings is not stated, or is negative.",
      "shares-do-not-sum": ({ percent }) => `The partners' shares sum to ${percent("sum")}, not to the whole.`,
      "running-cost-not-known":
        "What the shared service costs to run is not stated, and it is what stays when a partner leaves.",
    },
  },
  "hidden-costs": {
    title: "Costs that cases leave out",
    rule: "Redundancy, pension strain, pay harmonisation, VAT and the retained client side are each stated in pounds, nothing included.",
    source: `${method}, from the costs that published business cases left out.`,
    remedy: "State each of the five in pounds; write 0 where there is truly none.",
    stake: "What a cost left out comes to cannot be told.",
    because: {
      "all-stated": "All five costs are stated.",
      "left-out": ({ list }) => `The case leaves out ${list("topics", nounOf)}.`,
    },
  },
  sensitivity: {
    title: "Sensitivity and round numbers",
    rule: "The case has tested its figures for sensitivity, and less than the suspicious part of its claims is in round numbers.",
    source:
      "HM Treasury, The Green Book, for sensitivity; what is round and how much of it is suspicious are judgements of this project.",
    remedy:
      "Show what the case comes to when share and yield are lower, and give the claims to the pound as they were worked out.",
    stake: "The claims in round numbers, a year.",
    because: {
      tested: "The case has tested its figures, and they are not suspiciously round.",
      "not-tested": "The case says that its figures were not tested for sensitivity.",
      "round-numbers": ({ percent, pounds }) =>
        `${percent("part")} of the claims, ${pounds("round")}, is in whole multiples of ${pounds("of")}: figures that look set, not worked out (or rounded in print).`,
      "too-coarse": "The claims are round, but the figures are in millions: they may be rounded in print only.",
      "amounts-not-known":
        "There is no claim, or one has no figure that can be read, so whether they are round cannot be told.",
    },
  },
  "options-appraised": {
    title: "Options appraised",
    rule: "At least so many ways of delivering the service as the input says are appraised, each with its saving and its cost, internal aggregated, external aggregated and commercial among them; and the redesign comes before the structure.",
    source: `${method}: three models, and five vehicles (internal reorganisation, outsourcing, arm's-length body, new legal entity, joint committee).`,
    remedy:
      "Appraise all three models with savings and costs, name the vehicle of each, and redesign the work before the structure.",
    stake: noPounds,
    because: {
      appraised: (said) =>
        `${said.number("options")} options are appraised, all three models among them.${vehiclesLeftOut(said)}`,
      "too-few": ({ number }) => `The case looks at ${number("options")} of at least ${number("fewest")} options.`,
      "models-left-out": (said) => `Models not looked at: ${said.list("models", nounOf)}.${vehiclesLeftOut(said)}`,
      "structure-first": "The case settles the structure before the work is redesigned.",
      "none-listed": "The case lists no options.",
      "model-not-said": ({ list }) =>
        `An option does not say which model it is, so whether these are looked at cannot be told: ${list("models", nounOf)}.`,
      "without-figures": ({ has, list }) =>
        `Options stand without a saving or a cost, so they are named and not appraised${has("unpriced") ? `: ${list("unpriced", nounOf)}` : ""}.`,
    },
  },
  "procurement-law": {
    title: "Procurement law: refer to legal",
    rule: "The procurement route is named, with dated legal advice on it (control and function tests). This says nothing on the law itself: refer to legal.",
    source:
      "Procurement law, control and function tests for work between public bodies. It changes: the date of the advice matters.",
    remedy: "Have the route looked at by lawyers, and name their advice with its date.",
    stake: noPounds,
    because: {
      "advice-named": ({ text }) =>
        `The case names its route (${text("route")}) and legal advice (${text("date")}). Whether that advice still holds is for lawyers.`,
      "no-advice": "The case says that it has no route, or no legal advice on it. Refer to legal.",
    },
  },
  "benefits-tracking": {
    title: "Benefits tracking",
    rule: "The savings are tracked from a baseline, by an owner, to a date.",
    source: `${method}.`,
    remedy: "Name the baseline, the owner and the date.",
    stake: "The claim, a year: without tracking nobody can say whether it came true.",
    because: {
      tracked: "Baseline, owner and date are named.",
      "not-tracked": ({ list }) => `The case says that there is none of these: ${list("topics", nounOf)}.`,
    },
  },
  governance: {
    title: "Governance and readiness",
    rule: "Communication, shared vision, a governance body, buy-in and review are in place, and the authority's own approach to risk, control and decisions is written down.",
    source: "CIPFA on readiness for shared services.",
    remedy: "Put in place what is missing, and write down the authority's own approach to risk, control and decisions.",
    stake: noPounds,
    because: {
      ready: "Everything that readiness asks for is answered.",
      "not-ready": ({ list }) => `Not in place: ${list("topics", nounOf)}.`,
    },
  },
  "misquoted-yield": {
    title: "The yield misquoted",
    rule: "The realistic yield of NLGN's study is not quoted as its best case.",
    source:
      "NLGN, Shared Necessities (March 2011): 3.6 % of total expenditure at best, 1.8 % realistic. APSE for UNISON Scotland quotes “even in the best case scenario … only savings of 1.8%”.",
    remedy: "Quote the study itself: 1.8 % is its realistic figure, 3.6 % its best case.",
    stake: "The best-case less the realistic yield of total expenditure, a year.",
    because: {
      "as-published": ({ percent }) => `The best case stands as published, ${percent("best")}.`,
      misquoted: ({ percent }) =>
        `The case takes ${percent("realistic")} for the best case. That is the study's realistic figure; its best case is ${percent("best")}.`,
      "misquoted-in-text": ({ text, percent }) =>
        `“${text("text")}” gives ${percent("realistic")} as the best case. That is the study's realistic figure; its best case is ${percent("best")}.`,
      "another-figure": ({ percent }) =>
        `The case's best-case yield is neither of the study's figures, ${percent("realistic")} and ${percent("best")}.`,
      "text-unclear": ({ text }) =>
        `“${text("text")}” speaks of the best case and of the realistic one, with one figure: which it means cannot be told.`,
    },
  },
} satisfies { readonly [Id in SoundnessSide]: CheckWords<Id> };

type SoundnessSide =
  | "duplicate-payments"
  | "partner-withdrawal"
  | "hidden-costs"
  | "sensitivity"
  | "options-appraised"
  | "procurement-law"
  | "benefits-tracking"
  | "governance"
  | "misquoted-yield";
