/** The two things that the pane does with a workbook: hold its costs against others', or its business case against the ceiling. */
export type Flow = "benchmark" | "case";

/** The steps of the benchmark, in order. */
export const benchmarkSteps = ["table", "mapping", "compare", "results", "write"] as const;

/** The steps of checking a business case, in order. */
export const caseSteps = ["case", "findings", "write-case"] as const;

export type BenchmarkStep = (typeof benchmarkSteps)[number];
export type CaseStep = (typeof caseSteps)[number];
export type Step = BenchmarkStep | CaseStep;

/** What a person who is in a flow may turn to. */
export const otherThan = { benchmark: "case", case: "benchmark" } as const satisfies Record<Flow, Flow>;

/** The steps of each flow. */
export const stepsOf = { benchmark: benchmarkSteps, case: caseSteps } as const satisfies Record<Flow, readonly Step[]>;

/** Which of two steps comes later in their flow. */
export const laterOf = <S extends Step>(steps: readonly S[], one: S, other: S): S =>
  steps.indexOf(one) > steps.indexOf(other) ? one : other;
