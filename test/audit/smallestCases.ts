import type { BusinessCase } from "../../src/model/businessCase";
import type { CaseCheckId } from "../../src/model/caseCheck";
import type { CaseReason } from "../../src/model/caseReasons";
import { missing } from "../../src/model/missing";
import { cleanCase, line, saying, silentOn, withLines } from "./cleanCase";

/** A case that differs from the clean one as little as it takes for a check to come out so. */
export interface SmallestCase {
  readonly id: CaseCheckId;
  readonly because: string;
  /** Said as a sentence: the check … */
  readonly name: string;
  readonly of: BusinessCase;
  /** Pounds at stake; null where they cannot be told. */
  readonly pounds: number | null;
}

const row = <Id extends CaseCheckId>(
  id: Id,
  because: CaseReason<Id>,
  name: string,
  of: BusinessCase,
  pounds: number | null = null,
): SmallestCase => ({ id, because, name, of, pounds });

const text = missing("text-in-cell");
const claim = (at: number, label: string, amount: Parameters<typeof line>[3], ...subject: ["finance" | "ict"] | []) =>
  line("claim", at, label, amount, ...subject);
const plusClaim = (...more: readonly ReturnType<typeof line>[]): BusinessCase => ({
  ...cleanCase,
  lines: [...cleanCase.lines, ...more],
});
const withShares = (...shares: readonly (number | null)[]): BusinessCase => ({
  ...cleanCase,
  partners: cleanCase.partners
    .slice(0, shares.length)
    .map((one, index) => ({ ...one, share: { ...one.share, value: shares[index] ?? missing("blank") } })),
});
const withOptions = (change: (all: BusinessCase["options"]) => BusinessCase["options"]): BusinessCase => ({
  ...cleanCase,
  options: change(cleanCase.options),
});
const withSentence = (sentence: string, of = cleanCase): BusinessCase => ({
  ...of,
  sentences: [{ text: sentence, at: { sheet: "Business case", row: 4, column: 1 } }],
});
const saved = 14_455_100;

/** Against the ceiling, its base, and what is counted already. */
const ofTheClaim: readonly SmallestCase[] = [
  row(
    "claim-against-ceiling",
    "above-realistic",
    "fails a claim above the realistic ceiling, though within the best case",
    withLines([claim(10, "All of it", 20_000_001)]),
    2_000_001,
  ),
  row(
    "claim-against-ceiling",
    "above-best",
    "fails a claim above the best case",
    withLines([claim(10, "All of it", 36_000_001)]),
    18_000_001,
  ),
  row(
    "claim-against-ceiling",
    "above-realistic",
    "fails a claim above the one bound that is known, for the other could only lower it",
    silentOn(["total-expenditure"], withLines([claim(10, "All of it", 20_000_001)])),
    2_000_001,
  ),
  row(
    "claim-against-ceiling",
    "above-realistic",
    "fails claims that are too much even without the one that cannot be read, and puts no pounds on it",
    withLines([claim(10, "Most of it", 20_000_001), claim(11, "The rest", text)]),
  ),
  row(
    "claim-against-ceiling",
    "one-bound-only",
    "cannot tell of a claim within the bottom-up bound when the top-down one is not known",
    silentOn(["total-expenditure"]),
  ),
  row(
    "claim-against-ceiling",
    "one-bound-only",
    "cannot tell of a claim within the top-down bound when the bottom-up one is not known",
    silentOn(["in-scope-cost"]),
  ),
  row(
    "claim-against-ceiling",
    "no-bound",
    "cannot tell without any base",
    silentOn(["total-expenditure", "in-scope-cost"]),
  ),
  row(
    "claim-against-ceiling",
    "no-bound",
    "cannot tell of a base in words, or below nothing",
    saying({ "total-expenditure": "-1,000,000,000", "in-scope-cost": "about £150m" }),
  ),
  row(
    "claim-against-ceiling",
    "bases-contradict",
    "cannot tell when the part in scope is more than the whole",
    saying({ "in-scope-cost": "1,500,000,000" }),
  ),
  row(
    "claim-against-ceiling",
    "bases-disagree",
    "cannot tell when the case states a thousandth of what its partners add up to",
    {
      ...saying({ "total-expenditure": "1,000,000", "in-scope-cost": "150,000" }),
      partners: cleanCase.partners.map((one) => ({
        ...one,
        totalExpenditure: { value: (1_000_000_000 / 3) as never, at: { ...one.at, column: 3 } },
      })),
    },
  ),
  row("claim-against-ceiling", "claim-not-known", "cannot tell of no claim at all", withLines([])),
  row(
    "claim-against-ceiling",
    "claim-not-known",
    "cannot tell of claims one of which is text",
    withLines([claim(10, "Most of it", 4_000_001), claim(11, "The rest", text)]),
  ),
  row(
    "claim-against-ceiling",
    "claim-not-known",
    "cannot tell of claims one of which is negative",
    withLines([claim(10, "Most of it", 4_000_001), claim(11, "The rest", -1)]),
  ),
  row(
    "claim-against-ceiling",
    "claim-not-known",
    "cannot tell of claims one of which is the sum of the others, rather than count them twice",
    withLines([claim(10, "One", 6_000_001), claim(11, "Two", 4_000_002), claim(12, "All", 10_000_003)]),
  ),
  row(
    "base-stated",
    "share-does-not-agree",
    "fails a percentage that the claim is not",
    saying({ "claimed-share": "12 %" }),
    18_000_000 - saved,
  ),
  row(
    "base-stated",
    "share-does-not-agree",
    "fails a part of one that the claim is not",
    saying({ "claimed-share": "0.12" }),
    18_000_000 - saved,
  ),
  row(
    "base-stated",
    "share-of-the-other-base",
    "fails a percentage of total expenditure that is said to be of back-office cost",
    saying({ "claimed-share": "1.4 %" }),
    saved - 2_100_000,
  ),
  row(
    "base-stated",
    "share-two-readings",
    "cannot tell whether a bare 12 is 12 % or twelve times when neither agrees",
    saying({ "claimed-share": "12" }),
  ),
  row(
    "base-stated",
    "base-unclear",
    "cannot tell of a percentage of “cost”",
    saying({ "claimed-share-is-of": "cost" }),
  ),
  row(
    "base-stated",
    "base-unclear",
    "cannot tell of a percentage of both bases",
    saying({ "claimed-share-is-of": "total expenditure or back-office cost" }),
  ),
  row("base-stated", "base-without-pounds", "cannot tell of a base without pounds", silentOn(["in-scope-cost"])),
  row("base-stated", "not-stated", "cannot tell without a percentage", silentOn(["claimed-share"])),
  row("base-stated", "not-stated", "cannot tell without its base", silentOn(["claimed-share-is-of"])),
  row("base-stated", "not-usable", "cannot tell of a percentage in words", saying({ "claimed-share": "a tenth" })),
  row("base-stated", "claim-not-known", "cannot tell without a claim", withLines([])),
  row(
    "baseline-comparable",
    "definitions-differ",
    "fails costs on different definitions",
    saying({ "baseline-same-definitions": "no" }),
    saved,
  ),
  row(
    "baseline-comparable",
    "not-stated",
    "cannot tell of a blank, which is no no",
    silentOn(["baseline-same-definitions"]),
  ),
  row("baseline-comparable", "not-stated", "cannot tell without the year", silentOn(["baseline-year"])),
  row(
    "baseline-comparable",
    "not-usable",
    "cannot tell of “partly”",
    saying({ "baseline-same-definitions": "partly" }),
  ),
  row(
    "decentralised-support",
    "not-counted",
    "fails support work in departments that is not counted, with its pounds",
    saying({ "decentralised-support-counted": "no" }),
    12_400_000,
  ),
  row(
    "decentralised-support",
    "not-counted",
    "fails it without pounds where its cost is not stated",
    silentOn(["decentralised-support-cost"], saying({ "decentralised-support-counted": "no" })),
  ),
  row("decentralised-support", "not-stated", "cannot tell without its cost", silentOn(["decentralised-support-cost"])),
  row(
    "double-counting",
    "same-saving-twice",
    "fails equal pounds under the same words in another order",
    plusClaim(claim(15, "Finance team: one", 4_215_310)),
    4_215_310,
  ),
  row(
    "double-counting",
    "same-saving-twice",
    "fails equal pounds for the same function under other words",
    plusClaim(claim(15, "Fewer accountants", 4_215_310, "finance")),
    4_215_310,
  ),
  row(
    "double-counting",
    "already-planned",
    "fails a claim that a savings plan counts already",
    withLines([line("planned-saving", 30, "One service desk", 3_871_450)], ["planned-saving"]),
    3_871_450,
  ),
  row(
    "double-counting",
    "sum-of-others",
    "fails a claim that is the sum of the others",
    plusClaim(claim(15, "Shared services", saved)),
    saved,
  ),
  row(
    "double-counting",
    "sum-of-others",
    "fails a subtotal that says so among the claims",
    withLines([
      claim(10, "One", 1_000_001),
      claim(11, "Two", 2_000_002),
      claim(12, "Subtotal", 3_000_003),
      claim(13, "Three", 500_005),
    ]),
    3_000_003,
  ),
  row(
    "double-counting",
    "said-to-be-planned",
    "fails savings that the case says another plan counts",
    saying({ "savings-in-other-plans": "yes" }),
  ),
  row(
    "double-counting",
    "alike-but-unequal",
    "cannot tell of the same words with other pounds",
    plusClaim(claim(15, "One finance team", 215_310)),
  ),
  row(
    "double-counting",
    "amounts-not-known",
    "cannot tell of a line without a figure",
    plusClaim(claim(15, "The rest", text)),
  ),
  row(
    "double-counting",
    "not-stated",
    "cannot tell without the word that no other plan counts them",
    silentOn(["savings-in-other-plans"]),
  ),
  row(
    "savings-already-taken",
    "baseline-before",
    "fails a baseline from before the savings already taken",
    saying({ "baseline-after-savings-taken": "no" }),
    3_100_000,
  ),
  row(
    "savings-already-taken",
    "none-taken",
    "passes where none were taken",
    saying({ "savings-already-taken": "0" }),
    0,
  ),
  row(
    "savings-already-taken",
    "not-stated",
    "cannot tell of a blank, which is not none",
    silentOn(["savings-already-taken"]),
  ),
  row(
    "savings-already-taken",
    "not-usable",
    "cannot tell of savings below nothing",
    saying({ "savings-already-taken": "-3,100,000" }),
  ),
];

/** Whether the savings come, and when. */
const ofDelivery: readonly SmallestCase[] = [
  row(
    "up-front-cost",
    "implausibly-low",
    "fails an up-front cost far below Clyde Valley's for each pound",
    withLines([line("one-off-cost", 20, "Systems", 1_000_000)], ["one-off-cost"]),
    (28 / 30) * saved - 1_000_000,
  ),
  row(
    "up-front-cost",
    "none-listed",
    "cannot tell of a case that lists none, which is not taken for none",
    withLines([], ["one-off-cost"]),
  ),
  row(
    "up-front-cost",
    "cost-not-known",
    "cannot tell of a range in words",
    withLines([line("one-off-cost", 20, "£28–31m", text)], ["one-off-cost"]),
  ),
  row("up-front-cost", "claim-not-known", "cannot tell without a claim", withLines([])),
  row(
    "payback",
    "never",
    "fails a cash flow that is never paid back",
    withLines([line("one-off-cost", 20, "Systems", 80_000_000)], ["one-off-cost"]),
    80_000_000 - 4.5 * saved + 4.5 * 1_450_000,
  ),
  row(
    "payback",
    "too-long",
    "fails a payback in the sixth year",
    withLines([line("one-off-cost", 20, "Systems", 50_000_000)], ["one-off-cost"]),
    50_000_000 - 3.5 * saved + 3.5 * 1_450_000,
  ),
  row(
    "payback",
    "stated-too-early",
    "fails a stated year before the cash flow's",
    saying({ "payback-year": "2" }),
    14_000_000 - 0.5 * saved + 0.5 * 1_450_000,
  ),
  row(
    "payback",
    "stated-too-early",
    "fails a calendar year before the cash flow's",
    saying({ "payback-year": "2027" }),
    14_000_000 - 0.5 * saved + 0.5 * 1_450_000,
  ),
  row(
    "payback",
    "as-stated",
    "passes the calendar year in which the cash flow is paid back",
    saying({ "payback-year": "2028" }),
    0,
  ),
  row("payback", "not-usable", "cannot tell of a calendar year that is not shown", saying({ "payback-year": "2050" })),
  row("payback", "not-stated", "cannot tell without the stated year", silentOn(["payback-year"])),
  row("payback", "no-years", "cannot tell of a case without years, though it pays back when read in its favour", {
    ...cleanCase,
    years: [],
    lines: cleanCase.lines.map((each) => ({ ...each, byYear: [] })),
  }),
  row("payback", "flow-not-known", "cannot tell without one-off costs", withLines([], ["one-off-cost"])),
  row("payback", "flow-not-known", "cannot tell of a year whose saving is negative", {
    ...cleanCase,
    lines: cleanCase.lines.map((each, index) => ({
      ...each,
      byYear: each.byYear.map((year, place) => (index === 0 && place === 2 ? { ...year, value: -5 as never } : year)),
    })),
  }),
  row(
    "payback",
    "claim-not-known",
    "cannot tell of claims with a total among them",
    plusClaim(claim(15, "Shared services", saved)),
  ),
  row(
    "realisation-rate",
    "above-class",
    "fails a claim that is a larger part of the cost in scope than any of the reference class",
    withLines([claim(10, "All of it", 45_000_001)]),
    45_000_001 - (30 / 155) * 150_000_000,
  ),
  row(
    "realisation-rate",
    "not-cut",
    "fails a case whose savings all come true",
    saying({ "realisation-rate": "100 %", "optimism-bias": "0" }),
    saved * (1 - 90 / (2.5 * 128)),
  ),
  row(
    "realisation-rate",
    "not-stated",
    "cannot tell without a rate or optimism bias",
    silentOn(["realisation-rate", "optimism-bias"]),
  ),
  row(
    "realisation-rate",
    "not-usable",
    "cannot tell whether a bare 60 is 60 %",
    silentOn(["optimism-bias"], saying({ "realisation-rate": "60" })),
  ),
  row("realisation-rate", "no-in-scope", "cannot tell without the cost in scope", silentOn(["in-scope-cost"])),
  row("realisation-rate", "claim-not-known", "cannot tell without a claim", withLines([])),
  row(
    "displacement-priced",
    "priced-too-low",
    "fails a price below the case's own staff, hours and rate",
    saying({ "displacement-cost": "100,000" }),
    315_800,
  ),
  row(
    "displacement-priced",
    "moved-for-nothing",
    "fails work that moves for nothing",
    saying({ "displacement-cost": "0" }),
    415_800,
  ),
  row(
    "displacement-priced",
    "nothing-moves",
    "passes a price of nothing where nothing moves to nobody",
    saying({ "displacement-cost": "0", "displacement-staff": "0", "administration-moved-to-front-line": "none" }),
    0,
  ),
  row(
    "displacement-priced",
    "not-stated",
    "cannot tell of a price of nothing without the word that nothing moves",
    silentOn(["administration-moved-to-front-line"], saying({ "displacement-cost": "0", "displacement-staff": "0" })),
  ),
  row(
    "displacement-priced",
    "not-priced",
    "cannot tell of staff, hours and rate without a price",
    silentOn(["displacement-cost"]),
  ),
  row(
    "displacement-priced",
    "not-stated",
    "cannot tell of silence on all of it",
    silentOn(["displacement-cost", "displacement-staff"]),
  ),
  row("displacement-priced", "not-traceable", "cannot tell of a price without staff", silentOn(["displacement-staff"])),
  row(
    "displacement-rate",
    "not-professional",
    "fails an administrator's rate",
    saying({ "displacement-rate-is-professional": "no" }),
  ),
  row("displacement-rate", "not-stated", "cannot tell without the rate", silentOn(["displacement-hourly-rate"])),
  row(
    "failure-demand",
    "outside-call-centre",
    "fails a figure used outside call centres",
    saying({ "failure-demand-in-call-centre": "no" }, plusClaim(claim(15, "Less failure demand", 210_300))),
    210_300,
  ),
  row(
    "failure-demand",
    "above-most",
    "fails more than was found in call centres",
    saying({ "failure-demand-share": "90 %" }),
  ),
  row("failure-demand", "not-used", "passes where none is used", saying({ "failure-demand-share": "0" }), 0),
  row(
    "failure-demand",
    "contradicted",
    "cannot tell of a case that says it uses none, and claims some",
    saying({ "failure-demand-share": "0" }, plusClaim(claim(15, "Less failure demand", 210_300))),
    210_300,
  ),
  row("failure-demand", "not-stated", "cannot tell of a blank, which is not none", silentOn(["failure-demand-share"])),
  row(
    "failure-demand",
    "not-usable",
    "cannot tell whether a bare 40 is 40 %",
    saying({ "failure-demand-share": "40" }),
  ),
  row(
    "multiplier-as-cash",
    "counted-as-cash",
    "fails a multiplier counted as cash",
    saying({ "multiplier-counted-as-cash": "yes" }),
  ),
  row(
    "multiplier-as-cash",
    "line-among-claims",
    "fails a multiplier among the claims, whatever the case says",
    plusClaim(claim(15, "Local economic multiplier", 640_200)),
    640_200,
  ),
  row("multiplier-as-cash", "not-stated", "cannot tell of a blank", silentOn(["multiplier-counted-as-cash"])),
];

/** Whether the case around the claim is sound. */
const ofSoundness: readonly SmallestCase[] = [
  row(
    "duplicate-payments",
    "gross",
    "fails a saving before what is recovered anyway",
    saying({ "duplicate-payments-net-of-recovery": "no" }),
    11_400,
  ),
  row(
    "duplicate-payments",
    "not-claimed",
    "passes where none is claimed",
    saying({ "duplicate-payments-saving": "0" }),
    0,
  ),
  row(
    "duplicate-payments",
    "contradicted",
    "cannot tell of a case that says it claims none, and claims some",
    saying({ "duplicate-payments-saving": "0" }, plusClaim(claim(15, "Duplicate payments found", 210_300))),
  ),
  row("duplicate-payments", "not-stated", "cannot tell without the cost of IT", silentOn(["it-cost"])),
  row(
    "partner-withdrawal",
    "not-tested",
    "fails a case that has not tested it",
    saying({ "withdrawal-tested": "no" }),
    saved / 2,
  ),
  row(
    "partner-withdrawal",
    "one-leaver-too-many",
    "fails a case that one leaver undoes",
    withLines([line("running-cost", 25, "Running it", 8_000_000)], ["running-cost"]),
    saved / 2,
  ),
  row("partner-withdrawal", "no-partners", "cannot tell of one council alone", withShares(1), saved),
  row("partner-withdrawal", "shares-not-known", "cannot tell without a share", withShares(0.5, 0.5, null)),
  row("partner-withdrawal", "shares-not-known", "cannot tell of a share below nothing", withShares(0.7, 0.5, -0.2)),
  row("partner-withdrawal", "shares-do-not-sum", "cannot tell of shares that sum to 90 %", withShares(0.4, 0.3, 0.2)),
  row(
    "partner-withdrawal",
    "shares-do-not-sum",
    "cannot tell of shares typed as 50, 30 and 20",
    withShares(50, 30, 20),
  ),
  row(
    "partner-withdrawal",
    "running-cost-not-known",
    "cannot tell without the running cost, which is not taken for none",
    withLines([], ["running-cost"]),
    saved / 2,
  ),
  row("partner-withdrawal", "claim-not-known", "cannot tell without a claim", withLines([])),
  row(
    "partner-withdrawal",
    "not-stated",
    "cannot tell whether it was tested",
    silentOn(["withdrawal-tested"]),
    saved / 2,
  ),
  row(
    "hidden-costs",
    "left-out",
    "fails a cost that the case says it leaves out",
    saying({ "pension-strain": "not included" }),
  ),
  row("hidden-costs", "not-stated", "cannot tell of a blank, which is not nothing", silentOn(["vat-cost"])),
  row(
    "hidden-costs",
    "not-usable",
    "cannot tell whether “none” is a cost of nothing or one left out",
    saying({ "pension-strain": "none" }),
  ),
  row("hidden-costs", "not-usable", "cannot tell of “tbc”", saying({ "redundancy-cost": "tbc" })),
  row("sensitivity", "not-tested", "fails figures that were not tested", saying({ "sensitivity-present": "no" })),
  row(
    "sensitivity",
    "round-numbers",
    "fails claims half of which are round",
    withLines([claim(10, "One", 3_000_000), claim(11, "Two", 2_950_640)]),
    3_000_000,
  ),
  row("sensitivity", "too-coarse", "cannot tell of round figures in millions, which may be rounded in print", {
    ...withLines([claim(10, "One", 3_000_000)]),
    scale: 1_000_000,
  }),
  row("sensitivity", "tested", "passes figures in millions that are not round", { ...cleanCase, scale: 1_000_000 }, 0),
  row("sensitivity", "amounts-not-known", "cannot tell without a claim", withLines([])),
  row("sensitivity", "not-stated", "cannot tell of a blank", silentOn(["sensitivity-present"])),
  row(
    "options-appraised",
    "too-few",
    "fails two options",
    withOptions((all) => all.slice(1)),
  ),
  row(
    "options-appraised",
    "models-left-out",
    "fails three options of two models",
    withOptions((all) =>
      all.map((one) => (one.model === "commercial" ? { ...one, model: "internal-aggregated" } : one)),
    ),
  ),
  row(
    "options-appraised",
    "structure-first",
    "fails a structure before the redesign",
    saying({ "redesign-before-structure": "no" }),
  ),
  row(
    "options-appraised",
    "none-listed",
    "cannot tell of no options",
    withOptions(() => []),
  ),
  row(
    "options-appraised",
    "model-not-said",
    "cannot tell of an option that does not say its model",
    withOptions((all) => all.map((one) => (one.model === "commercial" ? { ...one, model: null } : one))),
  ),
  row(
    "options-appraised",
    "without-figures",
    "cannot tell of an option that is only named",
    withOptions((all) =>
      all.map((one, index) => (index === 1 ? { ...one, cost: { value: missing("blank"), at: null } } : one)),
    ),
  ),
  row(
    "options-appraised",
    "not-stated",
    "cannot tell whether the redesign comes first",
    silentOn(["redesign-before-structure"]),
  ),
  row("procurement-law", "no-advice", "fails a case without legal advice", saying({ "legal-advice-date": "none" })),
  row("procurement-law", "not-stated", "cannot tell of a blank", silentOn(["legal-advice-date"])),
  row(
    "procurement-law",
    "not-usable",
    "cannot tell of advice without a year",
    saying({ "legal-advice-date": "last spring" }),
  ),
  row(
    "benefits-tracking",
    "not-tracked",
    "fails benefits without an owner",
    saying({ "benefits-owner": "None" }),
    saved,
  ),
  row("benefits-tracking", "not-stated", "cannot tell of a blank", silentOn(["benefits-owner"])),
  row(
    "benefits-tracking",
    "not-usable",
    "cannot tell of an owner to be confirmed",
    saying({ "benefits-owner": "to be confirmed" }),
  ),
  row("governance", "not-ready", "fails a case without buy-in", saying({ "buy-in": "no" })),
  row("governance", "not-stated", "cannot tell of a blank, which is no no", silentOn(["buy-in"])),
  row(
    "misquoted-yield",
    "misquoted",
    "fails 1.8 % as the best case",
    saying({ "best-case-yield": "1.8 %" }),
    18_000_000,
  ),
  row(
    "misquoted-yield",
    "misquoted",
    "fails a bare 1.8, for no yield is above one",
    saying({ "best-case-yield": "1.8" }),
    18_000_000,
  ),
  row("misquoted-yield", "misquoted", "fails a part of one", saying({ "best-case-yield": "0.018" }), 18_000_000),
  row(
    "misquoted-yield",
    "misquoted-in-text",
    "fails the sentence of the report",
    withSentence("Even in the best case scenario there would be only savings of 1.8%."),
    18_000_000,
  ),
  row(
    "misquoted-yield",
    "text-unclear",
    "cannot tell of one figure for realistic and best case",
    withSentence("From a realistic to a best case: 1.8 %."),
    18_000_000,
  ),
  row(
    "misquoted-yield",
    "another-figure",
    "cannot tell of a third figure",
    saying({ "best-case-yield": "2.5 %" }),
    18_000_000,
  ),
  row("misquoted-yield", "not-stated", "cannot tell of a blank", silentOn(["best-case-yield"]), 18_000_000),
];

export const smallestCases: readonly SmallestCase[] = [...ofTheClaim, ...ofDelivery, ...ofSoundness];
