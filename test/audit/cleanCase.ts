import type { BusinessCase, CaseAnswer, CaseLine, CaseMoneyPart } from "../../src/model/businessCase";
import { caseTopics, type CaseTopic } from "../../src/model/caseTopics";
import { missing, type Maybe } from "../../src/model/missing";
import { pounds, type Pounds } from "../../src/model/money";
import type { FunctionId } from "../../src/model/taxonomy";

const sheet = "Business case";
const topics = Object.keys(caseTopics) as CaseTopic[];

/** An answer as the reader would hand it over: percentages as parts of one, yes and no told apart from words. */
export const says = (topic: CaseTopic, text: string): CaseAnswer => {
  const figure = /^-?[\d,]*\.?\d+/u.exec(text)?.[0].replaceAll(",", "");
  const isNumber = figure !== undefined && /^-?[\d,.]+\s*(%|per cent)?$/u.test(text);
  const yes = /^(yes|no)$/iu.test(text) ? /^yes$/iu.test(text) : null;
  return {
    topic,
    at: { sheet, row: 100 + topics.indexOf(topic), column: 2 },
    text,
    number: isNumber ? Number(figure) / (/%|per cent/u.test(text) ? 100 : 1) : missing("text-in-cell"),
    yes,
  };
};

/** A line of money in full effect from the third year, half of it in the second; a one-off cost is spent in the first. */
export const line = (
  part: CaseMoneyPart,
  row: number,
  label: string,
  amount: Maybe<Pounds> | number,
  subject: FunctionId | null = null,
): CaseLine => {
  const annual: Maybe<Pounds> = typeof amount === "number" ? pounds(amount) : amount;
  const parts = part === "one-off-cost" ? [1, 0, 0, 0, 0, 0] : [0, 0.5, 1, 1, 1, 1];
  return {
    part,
    label,
    at: { sheet, row, column: 1 },
    function: subject,
    annual: { value: annual, at: { sheet, row, column: 2 } },
    byYear: parts.map((each, index) => ({
      value: typeof annual === "number" ? pounds(annual * each) : annual,
      at: { sheet, row, column: 3 + index },
    })),
  };
};

const partner = (row: number, name: string, share: number): BusinessCase["partners"][number] => ({
  name,
  at: { sheet, row, column: 1 },
  share: { value: share, at: { sheet, row, column: 2 } },
  totalExpenditure: { value: missing("blank"), at: null },
  inScope: { value: missing("blank"), at: null },
  staff: { value: missing("blank"), at: null },
});

const option = (
  row: number,
  name: string,
  { model, vehicle }: Pick<BusinessCase["options"][number], "model" | "vehicle">,
  preferred = false,
): BusinessCase["options"][number] => ({
  name,
  at: { sheet, row, column: 1 },
  model,
  vehicle,
  saving: { value: pounds(9_412_350), at: { sheet, row, column: 2 } },
  cost: { value: pounds(11_204_000), at: { sheet, row, column: 3 } },
  preferred,
});

const answers: Partial<Record<CaseTopic, string>> = {
  "total-expenditure": "1,000,000,000",
  "in-scope-cost": "150,000,000",
  "claimed-share": "9.6 %",
  "claimed-share-is-of": "back-office cost in scope",
  "baseline-year": "2024-25",
  "baseline-same-definitions": "yes",
  "decentralised-support-counted": "yes",
  "decentralised-support-cost": "12,400,000",
  "savings-in-other-plans": "no",
  "savings-already-taken": "3,100,000",
  "baseline-after-savings-taken": "yes",
  "payback-year": "3",
  "realisation-rate": "60 %",
  "optimism-bias": "10 %",
  "displacement-cost": "420,000",
  "displacement-staff": "100",
  "displacement-hours-a-week": "3",
  "displacement-hourly-rate": "31.5",
  "displacement-rate-is-professional": "yes",
  "failure-demand-share": "40 %",
  "failure-demand-in-call-centre": "yes",
  "multiplier-used": "no",
  "multiplier-counted-as-cash": "no",
  "duplicate-payments-saving": "12,000",
  "duplicate-payments-net-of-recovery": "yes",
  "it-cost": "5,200,000",
  "withdrawal-tested": "yes",
  "redundancy-cost": "2,310,000",
  "pension-strain": "640,000",
  "pay-harmonisation": "210,000",
  "vat-cost": "0",
  "retained-client-cost": "330,000",
  "sensitivity-present": "yes",
  "procurement-route": "Joint committee under the 1972 Act",
  "legal-advice-date": "12 May 2025",
  "benefits-baseline": "Outturn 2024-25 by function",
  "benefits-owner": "Director of resources, Easterdale",
  "benefits-date": "31 March 2031",
  communication: "yes",
  "shared-vision": "yes",
  "governance-body": "yes",
  "buy-in": "yes",
  review: "yes",
  "approach-to-risk": "Low appetite for risk to statutory services",
  "approach-to-control": "Seats on the joint committee by population",
  "approach-to-decisions": "By two thirds, with a veto on location",
  "redesign-before-structure": "yes",
  "administration-moved-to-front-line": "Booking of rooms and travel",
  "best-case-yield": "3.6 %",
};

/** A case of three councils that do not exist (Northmarsh, Easterdale and Wold), which passes every check. */
export const cleanCase: BusinessCase = {
  name: "Shared support services of Northmarsh, Easterdale and Wold (fictional)",
  sheets: [sheet],
  scale: 1,
  years: ["2026-27", "2027-28", "2028-29", "2029-30", "2030-31", "2031-32"],
  lines: [
    line("claim", 10, "One finance team", 4_215_310, "finance"),
    line("claim", 11, "One service desk", 3_871_450, "ict"),
    line("claim", 12, "One HR team", 2_104_920, "human-resources"),
    line("claim", 13, "One payroll", 1_312_780, "payroll"),
    line("claim", 14, "Joint buying", 2_950_640, "procurement"),
    line("one-off-cost", 20, "Systems and data", 9_400_000),
    line("one-off-cost", 21, "Team that makes the change", 4_600_000),
    line("running-cost", 25, "Running the joint committee", 1_450_000),
    line("planned-saving", 30, "Street lighting", 812_400),
  ],
  partners: [partner(40, "Northmarsh", 0.5), partner(41, "Easterdale", 0.3), partner(42, "Wold", 0.2)],
  options: [
    option(50, "Lead council", { model: "internal-aggregated", vehicle: "joint-committee" }, true),
    option(51, "Join the county's service", { model: "external-aggregated", vehicle: "arms-length-body" }),
    option(52, "Buy it", { model: "commercial", vehicle: "outsourcing" }),
  ],
  answers: topics.flatMap((topic) => {
    const text = answers[topic];
    return text === undefined ? [] : [says(topic, text)];
  }),
  sentences: [{ text: "The study gives 1.8 % as realistic and 3.6 % as best case.", at: { sheet, row: 3, column: 1 } }],
  evidence: [],
  issues: [],
};

/** A case that answers some topics otherwise. */
export const saying = (change: Partial<Record<CaseTopic, string>>, of: BusinessCase = cleanCase): BusinessCase => ({
  ...of,
  answers: of.answers.map((answer) => {
    const text = change[answer.topic];
    return text === undefined ? answer : says(answer.topic, text);
  }),
});

/** A case that leaves topics blank. */
export const silentOn = (silent: readonly CaseTopic[], of: BusinessCase = cleanCase): BusinessCase => ({
  ...of,
  answers: of.answers.filter(({ topic }) => !silent.includes(topic)),
});

/** A case with other lines of some parts of money. */
export const withLines = (lines: readonly CaseLine[], parts: readonly CaseMoneyPart[] = ["claim"]): BusinessCase => ({
  ...cleanCase,
  lines: [...lines, ...cleanCase.lines.filter(({ part }) => !parts.includes(part))],
});
