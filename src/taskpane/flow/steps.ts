/** The steps of the pane, in order. */
export const steps = ["table", "mapping", "compare", "results", "write"] as const;

export type Step = (typeof steps)[number];

/** Which of two steps comes later. */
export const laterOf = (one: Step, other: Step): Step => (steps.indexOf(one) > steps.indexOf(other) ? one : other);
