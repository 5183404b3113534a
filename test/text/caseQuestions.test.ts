import { caseTopics, type CaseTopic } from "../../src/model/caseTopics";
import { questionGroups } from "../../src/text/caseChecks/questionGroups";
import { caseQuestions } from "../../src/text/caseChecks/questions";

const topics = Object.keys(caseTopics) as CaseTopic[];

describe("the questions on a business case", () => {
  it("are asked each under one heading, and each once", () => {
    const asked = questionGroups.flatMap((group) => group.topics);
    expect([...asked].sort()).toEqual([...topics].sort());
    expect(new Set(questionGroups.map(({ heading }) => heading)).size).toBe(questionGroups.length);
  });

  it("are all different, so that a case is read by them", () => {
    const plain = topics.map((topic) => caseQuestions[topic].toLowerCase().replaceAll(/[^a-z]/gu, ""));
    expect(new Set(plain).size).toBe(topics.length);
  });

  it.each(topics)("say what an answer on %s looks like", (topic) => {
    const ending = {
      pounds: "(£)",
      share: "(%)",
      count: "(number)",
      years: "(year)",
      hours: "(hours)",
      rate: "(£ an hour)",
      yes: "(yes or no)",
      date: "(date)",
      words: "?",
    }[caseTopics[topic].kind];
    expect(caseQuestions[topic].endsWith(ending)).toBe(true);
    expect(caseQuestions[topic].split("?")).toHaveLength(2);
  });
});
