import { topicIn } from "../../../src/audit/reading/words/topicWords";
import { caseTopics, type CaseTopic } from "../../../src/model/caseTopics";
import { caseQuestions } from "../../../src/text/caseChecks/questions";

const topics = Object.keys(caseTopics) as CaseTopic[];

describe("the topic that a label asks", () => {
  it.each(topics)("%s is found by the template's own question", (topic) => {
    expect(topicIn(caseQuestions[topic])).toBe(topic);
  });

  it.each([
    ["Optimism bias", "optimism-bias"],
    ["Optimism bias (%)", "optimism-bias"],
    ["Payback period", "payback-year"],
    ["Payback (years)", "payback-year"],
    ["1. Payback year", "payback-year"],
    ["Redundancy costs", "redundancy-cost"],
    ["Pension strain", "pension-strain"],
    ["Irrecoverable VAT", "vat-cost"],
    ["Retained client side", "retained-client-cost"],
    ["Intelligent client function", "retained-client-cost"],
    ["Saving as % of in-scope cost", "claimed-share"],
    ["In-scope cost", "in-scope-cost"],
    ["Baseline cost in scope (£m)", "in-scope-cost"],
    ["Total revenue expenditure", "total-expenditure"],
    ["Savings already taken", "savings-already-taken"],
    ["Is the baseline net of previous savings?", "baseline-after-savings-taken"],
    ["Baseline year", "baseline-year"],
    ["Benefits realisation rate", "realisation-rate"],
    ["Sensitivity analysis", "sensitivity-present"],
    ["Benefits owner", "benefits-owner"],
    ["Legal advice", "legal-advice-date"],
    ["Governance arrangements", "governance-body"],
    ["Post-implementation review", "review"],
  ] as const)("“%s” asks %s", (label, topic) => {
    expect(topicIn(label)).toBe(topic);
  });

  it.each([
    "Finance",
    "Review of business support",
    "Single finance team",
    "Redundancy and pension strain",
    "Communications team",
    "Discount rate",
    "Total savings",
    "IT service desk",
    "VAT accountancy team",
    "Total cost of services",
    "Central services to the public",
    "Governance support officers",
  ])("“%s” asks none", (label) => {
    expect(topicIn(label)).toBeUndefined();
  });
});
