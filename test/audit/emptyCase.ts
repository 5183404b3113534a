import type { BusinessCase } from "../../src/model/businessCase";

/** Nothing but a name. */
export const emptyCase: BusinessCase = {
  name: "A case that says nothing",
  sheets: ["Business case"],
  scale: 1,
  years: [],
  lines: [],
  partners: [],
  options: [],
  answers: [],
  sentences: [],
  evidence: [],
  issues: [],
};
